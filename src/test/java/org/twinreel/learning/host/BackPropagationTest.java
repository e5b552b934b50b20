package org.twinreel.learning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.autograd.AdamW;
import org.twinreel.learning.autograd.AutogradStep;
import org.twinreel.learning.autograd.DeviceParameters;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.network.Batch;
import org.twinreel.learning.network.BatchLoader;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.Initialisation;
import org.twinreel.learning.network.MaskedDropout;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.network.NetworkShape;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.step.AdamWConfig;
import org.twinreel.learning.step.GradientClipping;

/** Derivatives by hand, compared with the engine's automatic ones and with finite differences. */
class BackPropagationTest {
    private static final int FEATURES = 7;
    private static final int ROWS = 9;
    private static final ParameterLayout LAYOUT =
            new ParameterLayout(new NetworkShape(FEATURES, ROWS, 12, 10, 6, 11, 5));
    private static final AdamWConfig TUTORIAL = AdamWConfig.of(TrainingConfig.tutorial());

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

    /** After one step without decay, with β1 = β2 = 0 and ε = 1, a parameter has moved by g/(1 + |g|). */
    @ParameterizedTest
    @CsvSource({"0.1, 0", "0, 0", "3, 0.4", "0.1, 0.9"})
    void lossAndGradientsAreTheEngines(double alpha, double dropped) {
        float[] start = parameters(3);
        var plain = new AdamWConfig(0, 0, 1, 0, new GradientClipping(1e9));
        var device = new DeviceParameters(manager, LAYOUT, start);
        var automatic = new AutogradStep(new AdamW(manager, device, plain), new HybridLoss(alpha), dropout(dropped));
        var host = new HostParameters(manager, LAYOUT, start, plain);
        var byHand =
                new HostStep(host, new BackPropagation(host, alpha, dropout(dropped), 6), new FusedAdamW(host, plain));

        var expected = automatic.take(manager, batch(2, 8), 1);
        var actual = byHand.take(manager, batch(2, 8), 1);

        assertThat(actual.mse()).isCloseTo(expected.mse(), within(1e-6));
        assertThat(actual.alignment()).isCloseTo(expected.alignment(), within(1e-6));
        assertThat(actual.gradientNorm()).isCloseTo(expected.gradientNorm(), within(1e-5 * expected.gradientNorm()));
        assertThat(copyOf(host)).usingComparatorWithPrecision(1e-6f).containsExactly(copyOf(device));
    }

    @Test
    void gradientsAreFiniteDifferencesOfTheLoss() {
        float[] start = parameters(5);
        var host = new HostParameters(manager, LAYOUT, start, TUTORIAL);
        var backPropagation = new BackPropagation(host, 0.5, Dropout.none(), 6);
        backPropagation.differentiate(batch(0, 6));
        float[] gradients = host.layerGradients().clone();
        float[] cfGradients = backPropagation.cfGradients().clone();

        int cfOffset = LAYOUT.cf().offset();
        for (int index : new int[] {0, 90, 200, cfOffset - 3}) {
            assertThat((double) gradients[index]).isCloseTo(difference(start, index), within(2e-4));
        }
        for (int index : new int[] {0, 17, 35}) {
            assertThat((double) cfGradients[index]).isCloseTo(difference(start, cfOffset + index), within(2e-4));
        }
    }

    @Test
    void aSmallerBatchThanTheLargestWorks() {
        var host = new HostParameters(manager, LAYOUT, parameters(3), TUTORIAL);
        var large = new BackPropagation(host, 0.1, Dropout.none(), ROWS);
        var fitting = new BackPropagation(host, 0.1, Dropout.none(), 4);

        large.differentiate(batch(0, ROWS));
        var loss = large.differentiate(batch(3, 7));
        float[] gradients = host.layerGradients().clone();

        assertThat(loss).isEqualTo(fitting.differentiate(batch(3, 7)));
        assertThat(host.layerGradients()).containsExactly(gradients);
    }

    @Test
    void anEmbeddingOfZerosHasNoAlignmentToLose() {
        float[] start = parameters(3);
        Arrays.fill(
                start, LAYOUT.cf().offset(), LAYOUT.cf().offset() + LAYOUT.cf().size(), 0f);
        var host = new HostParameters(manager, LAYOUT, start, TUTORIAL);
        var backPropagation = new BackPropagation(host, 0.1, Dropout.none(), 6);

        var loss = backPropagation.differentiate(batch(0, 6));

        assertThat(loss.alignment()).isEqualTo(1);
        for (float gradient : backPropagation.cfGradients()) {
            assertThat(gradient).isFinite();
        }
    }

    /** Central difference of the whole loss by one parameter. */
    private double difference(float[] start, int index) {
        double width = 1e-2;
        return (loss(start, index, width) - loss(start, index, -width)) / (2 * width);
    }

    private double loss(float[] start, int index, double change) {
        float[] changed = start.clone();
        changed[index] += (float) change;
        var host = new HostParameters(manager, LAYOUT, changed, TUTORIAL);
        var loss = new BackPropagation(host, 0.5, Dropout.none(), 6).differentiate(batch(0, 6));
        return loss.mse() + 0.5 * loss.alignment();
    }

    private Batch batch(int from, int to) {
        var random = new SplittableRandom(17);
        var content = FloatMatrix.zeros(ROWS, FEATURES);
        var target = new float[ROWS];
        var order = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < FEATURES; column++) {
                content.values()[row * FEATURES + column] = (float) random.nextGaussian();
            }
            target[row] = (float) random.nextDouble();
            order[row] = row;
        }
        return new BatchLoader(content, target).load(manager, order, from, to);
    }

    private static float[] parameters(long seed) {
        float[] start = new Initialisation(0.5).draw(LAYOUT, new SplittableRandom(seed));
        var random = new SplittableRandom(seed + 1);
        for (int index = 0; index < start.length; index++) {
            start[index] += (float) (0.1 * random.nextGaussian());
        }
        return start;
    }

    private static Dropout dropout(double share) {
        return share == 0 ? Dropout.none() : new MaskedDropout(share, new SplittableRandom(23));
    }

    private static float[] copyOf(NetworkParameters parameters) {
        var copy = new float[LAYOUT.size()];
        parameters.copyTo(copy);
        return copy;
    }
}
