package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.host.HostParameters;
import org.twinreel.learning.step.AdamWConfig;

class HybridNetworkTest {
    private static final ParameterLayout LAYOUT = new ParameterLayout(new NetworkShape(1, 1, 2, 2, 1, 2, 2));

    /** Every linear layer passes on x and −x, or the difference of its inputs; every LayerNorm leaves its output alone. */
    private static final float[] PARAMETERS = {
        1, -1, 0, 0, // content.0: (x, −x)
        1, 1, 0, 0, // content.1
        1, 0, 0, 1, 0, 0, // content.3: identity
        1, 1, 0, 0, // content.4
        1, -1, 0.5f, // content.6: difference + ½
        2, // cf
        1, 0, 0, 1, 0, 0, // fusion.0: identity
        1, 1, 0, 0, // fusion.1
        1, 0, 0, 1, 0, 0, // fusion.3: identity
        1, -1, 0, // fusion.5: difference
    };

    @BeforeAll
    static void startEngine() throws LearningException {
        TorchEngine.start();
    }

    @Test
    void aForwardPassIsWhatTheFormulasSay() {
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.cpu())) {
            var parameters = new HostParameters(manager, LAYOUT, PARAMETERS, AdamWConfig.of(TrainingConfig.tutorial()));
            var network = new HybridNetwork(parameters.layers(), Dropout.none());
            var features = manager.create(new float[] {3}, new Shape(1, 1));

            var prediction = network.predict(features, parameters.cf(manager, new int[] {0}));

            // LayerNorm of (a, b) with a > b is (1, −1) but for its ε; GELU(1) = Φ(1) = .841345, GELU(−1) = −.158655.
            // Content: difference .841345 + .158655 = 1 at each layer, so ce = 1 + ½. Fusion: (1.5, 2) is normed to
            // (−1, 1), after GELU (−.158655, .841345), after GELU again (−.069327, .673061), difference −.742388.
            assertThat(prediction.content().getFloat(0, 0)).isCloseTo(1.5f, within(1e-4f));
            assertThat(prediction.cf().getFloat(0, 0)).isEqualTo(2f);
            assertThat(prediction.score().getFloat(0, 0)).isCloseTo(0.322507f, within(2e-5f));
        }
    }

    @Test
    void hiddenLayersPassThroughDropout() {
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.cpu())) {
            var parameters = new HostParameters(manager, LAYOUT, PARAMETERS, AdamWConfig.of(TrainingConfig.tutorial()));
            var network = new HybridNetwork(parameters.layers(), new DropoutOfAll());
            var features = manager.create(new float[] {3}, new Shape(1, 1));

            var prediction = network.predict(features, parameters.cf(manager, new int[] {0}));

            assertThat(prediction.content().getFloat(0, 0)).isEqualTo(0.5f);
            assertThat(prediction.score().getFloat(0, 0)).isEqualTo(0.5f);
        }
    }

    private static final class DropoutOfAll implements Dropout {
        @Override
        public NDArray apply(NDArray activations) {
            return activations.mul(0);
        }

        @Override
        public void apply(float[] activations, float[] slopes, int size) {
            throw new UnsupportedOperationException("the network passes arrays of the engine");
        }
    }
}
