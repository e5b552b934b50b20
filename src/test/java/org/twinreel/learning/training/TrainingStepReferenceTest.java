package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.autograd.AdamW;
import org.twinreel.learning.autograd.AutogradStep;
import org.twinreel.learning.autograd.DeviceParameters;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.host.BackPropagation;
import org.twinreel.learning.host.FusedAdamW;
import org.twinreel.learning.host.HostParameters;
import org.twinreel.learning.host.HostStep;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.step.AdamWConfig;
import org.twinreel.learning.step.TrainingStep;
import org.twinreel.learning.step.TrainingStep.Figures;

/** Sixty steps, compared with the same sixty in PyTorch. */
class TrainingStepReferenceTest {
    private static final AdamWConfig TUTORIAL = AdamWConfig.of(TrainingConfig.tutorial());
    private static final double ALPHA = 0.1;
    private static final ParameterLayout LAYOUT = new ParameterLayout(ReferenceSteps.SHAPE);

    @BeforeAll
    static void startEngine() throws LearningException {
        TorchEngine.start();
    }

    @Test
    void parametersLieInPyTorchsOrderUnderPyTorchsNames() throws IOException {
        var layout = LAYOUT.all().stream()
                .map(parameter -> parameter.name() + " " + parameter.offset())
                .toList();

        assertThat(layout).isEqualTo(ReferenceSteps.layout());
    }

    @Test
    void sixtyStepsWithDerivativesByHandMatchPyTorch() throws IOException {
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.cpu())) {
            var parameters = new HostParameters(manager, LAYOUT, ReferenceSteps.startParameters(), TUTORIAL);
            int rows = ReferenceSteps.batches().get(0).length;
            var backPropagation = new BackPropagation(parameters, ALPHA, Dropout.none(), rows);

            var figures =
                    take(manager, new HostStep(parameters, backPropagation, new FusedAdamW(parameters, TUTORIAL)));

            assertMatches(figures);
            assertFinal(parameters);
        }
    }

    @Test
    void sixtyStepsWithAutomaticDerivativesMatchPyTorch() throws IOException {
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.cpu())) {
            var parameters = new DeviceParameters(manager, LAYOUT, ReferenceSteps.startParameters());

            var figures = take(
                    manager,
                    new AutogradStep(new AdamW(manager, parameters, TUTORIAL), new HybridLoss(ALPHA), Dropout.none()));

            assertMatches(figures);
            assertFinal(parameters);
        }
    }

    private static List<Figures> take(NDManager manager, TrainingStep step) throws IOException {
        var loader = ReferenceSteps.loader();
        var batches = ReferenceSteps.batches();
        var expected = ReferenceSteps.expected();
        var figures = new ArrayList<Figures>();
        for (int index = 0; index < batches.size(); index++) {
            try (NDManager batch = manager.newSubManager()) {
                int[] rows = batches.get(index);
                figures.add(step.take(
                        batch,
                        loader.load(batch, rows, 0, rows.length),
                        expected.get(index).learningRate()));
            }
        }
        return figures;
    }

    private static void assertMatches(List<Figures> figures) throws IOException {
        var expected = ReferenceSteps.expected();
        assertThat(figures).hasSize(60).hasSameSizeAs(expected);
        for (int index = 0; index < figures.size(); index++) {
            assertRelative(figures.get(index).mse(), expected.get(index).mse(), index);
            assertRelative(figures.get(index).alignment(), expected.get(index).alignment(), index);
            assertRelative(
                    figures.get(index).gradientNorm(), expected.get(index).gradientNorm(), index);
        }
    }

    /** Measured: within 1e-6, the rounding of two builds of the same sums. */
    private static void assertRelative(double actual, double expected, int index) {
        assertThat(actual).as("step %d", index + 1).isCloseTo(expected, within(1e-5 * expected));
    }

    /**
     * Measured: 4e-5 at most and 2e-6 of the norm. Single values differ by more than the figures do, because AdamW
     * divides by the gradient's own size: where that is next to 0, its rounding decides on up to a whole learning rate.
     */
    private static void assertFinal(NetworkParameters parameters) throws IOException {
        float[] expected = ReferenceSteps.finalParameters();
        var actual = new float[LAYOUT.size()];
        parameters.copyTo(actual);
        double largest = 0;
        double differences = 0;
        double squares = 0;
        for (int index = 0; index < expected.length; index++) {
            double difference = Math.abs(actual[index] - expected[index]);
            largest = Math.max(largest, difference);
            differences += difference * difference;
            squares += (double) expected[index] * expected[index];
        }
        assertThat(largest).isLessThan(1e-4);
        assertThat(Math.sqrt(differences / squares)).isLessThan(1e-5);
    }
}
