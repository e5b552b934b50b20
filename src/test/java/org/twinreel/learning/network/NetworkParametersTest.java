package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.autograd.DeviceParameters;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.host.HostParameters;
import org.twinreel.learning.step.AdamWConfig;

/** Parameters in both homes: a plain Java array, and arrays of the engine. */
class NetworkParametersTest {
    private static final ParameterLayout LAYOUT = new ParameterLayout(new NetworkShape(3, 5, 4, 3, 2, 3, 2));

    private NDManager manager;

    @BeforeAll
    static void startEngine() throws LearningException {
        TorchEngine.start();
    }

    @BeforeEach
    void open() {
        manager = TorchEngine.get().newBaseManager(Device.cpu());
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void whatIsPutInComesOut() {
        for (NetworkParameters parameters : bothHomes()) {
            assertThat(copyOf(parameters)).isEqualTo(counting(0));

            parameters.set(counting(1000));

            assertThat(copyOf(parameters)).isEqualTo(counting(1000));
        }
    }

    @Test
    void theEngineSeesTheLayersAsTheyAre() {
        int bias = 3 * 4;
        for (NetworkParameters parameters : bothHomes()) {
            assertThat(parameters.layers()).hasSize(18).doesNotContainKey(ParameterLayout.CF);
            assertThat(parameters.layers().get("content.0.bias").toFloatArray())
                    .containsExactly(bias, bias + 1, bias + 2, bias + 3);

            parameters.set(counting(1000));

            assertThat(parameters.layers().get("content.0.bias").toFloatArray()).startsWith(1000 + bias);
        }
    }

    @Test
    void aBatchsEmbeddingsComeInTheBatchsOrder() {
        int first = LAYOUT.cf().offset();
        for (NetworkParameters parameters : bothHomes()) {
            float[] rows = parameters.cf(manager, new int[] {4, 1}).toFloatArray();

            assertThat(rows).containsExactly(first + 8, first + 9, first + 2, first + 3);
        }
    }

    private List<NetworkParameters> bothHomes() {
        return List.of(
                new HostParameters(manager, LAYOUT, counting(0), AdamWConfig.of(TrainingConfig.tutorial())),
                new DeviceParameters(manager, LAYOUT, counting(0)));
    }

    private static float[] counting(int first) {
        var values = new float[LAYOUT.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = first + index;
        }
        return values;
    }

    private static float[] copyOf(NetworkParameters parameters) {
        var copy = new float[LAYOUT.size()];
        parameters.copyTo(copy);
        return copy;
    }
}
