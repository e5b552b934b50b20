package org.twinreel.learning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.autograd.AdamW;
import org.twinreel.learning.autograd.DeviceParameters;
import org.twinreel.learning.autograd.Gradients;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.network.NetworkShape;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.step.AdamWConfig;
import org.twinreel.learning.step.GradientClipping;

/** Both forms of AdamW, side by side. */
class OptimizerTest {
    private static final ParameterLayout LAYOUT = new ParameterLayout(new NetworkShape(3, 5, 4, 3, 2, 3, 2));
    private static final Shape LAYERS = new Shape(LAYOUT.size() - LAYOUT.cf().size());
    private static final AdamWConfig NO_CLIPPING = new AdamWConfig(0.9, 0.999, 1e-8, 0.1, new GradientClipping(1e9));

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
    void theFirstStepsAreTheFormulas() {
        for (Form optimizer : bothForms(NO_CLIPPING)) {
            optimizer.step(gradients(0.5f, 0), 0.01);
            optimizer.step(gradients(-1.5f, 0), 0.01);

            // step 1: w = 1 · .999 − .01 · .5/.5 = .989
            // step 2: m = .9 · .05 − .15 = −.105, m/(1 − .81) = −.552632
            //         v = .999 · .00025 + .00225 = .00249975, v/(1 − .998001) = 1.250500, root 1.118258
            //         w = .989 · .999 + .01 · .552632/1.118258 = .992953
            assertThat(values(optimizer)[0]).isCloseTo(0.992953f, within(1e-6f));
        }
    }

    @Test
    void embeddingsOutsideTheBatchDecayAndMoveOn() {
        int restingRow = LAYOUT.cf().offset() + 4 * 2;
        for (Form optimizer : bothForms(NO_CLIPPING)) {
            optimizer.step(gradients(0.5f, 4), 0.01);
            optimizer.step(gradients(0.5f, 0), 0.01);

            // step 2, gradient 0: m = .9 · .05 = .045, m/.19 = .236842; v = .999 · .00025, v/.001999 = .124937,
            // root .353465; w = .989 · .999 − .01 · .236842/.353465 = .981310
            assertThat(values(optimizer)[restingRow]).isCloseTo(0.981310f, within(1e-6f));
        }
    }

    @Test
    void theGlobalNormIsReportedAndClippedTo() {
        var clipping = new AdamWConfig(0.9, 0.999, 1e-8, 0.1, new GradientClipping(1e-9));
        int gradients = LAYOUT.size() - 4 * 2;
        for (Form optimizer : bothForms(clipping)) {
            double norm = optimizer.step(gradients(2f, 0), 0.01);

            assertThat(norm).isCloseTo(2 * Math.sqrt(gradients), within(1e-5));
            assertThat(values(optimizer)[0]).isGreaterThan(0.99f);
        }
    }

    @Test
    void bothFormsAgreeOverManySteps() {
        var random = new SplittableRandom(3);
        var forms = bothForms(AdamWConfig.of(TrainingConfig.tutorial()));
        for (int step = 0; step < 50; step++) {
            Gradients gradients = randomGradients(random);
            forms.forEach(optimizer -> optimizer.step(gradients, 0.01));
        }

        assertThat(values(forms.get(0))).usingComparatorWithPrecision(2e-6f).containsExactly(values(forms.get(1)));
    }

    @Test
    void aStepLeavesNoArrayBehind() {
        for (Form optimizer : bothForms(NO_CLIPPING)) {
            Gradients gradients = gradients(0.5f, 0);
            int before = manager.getManagedArrays().size();

            optimizer.step(gradients, 0.01);

            assertThat(manager.getManagedArrays()).hasSize(before);
        }
    }

    private List<Form> bothForms(AdamWConfig config) {
        var ones = new float[LAYOUT.size()];
        Arrays.fill(ones, 1f);
        var host = new HostParameters(manager, LAYOUT, ones, config);
        var fused = new FusedAdamW(host, config);
        var device = new DeviceParameters(manager, LAYOUT, ones);
        var plain = new AdamW(manager, device, config);
        return List.of(
                new Form(host, (gradients, rate) -> {
                    try (var scope = new NDScope()) {
                        scope.suppressNotUsedWarning();
                        device.cut(gradients.layers())
                                .forEach((name, gradient) -> host.layer(name).setGradient(gradient));
                    }
                    return fused.step(gradients.rows(), gradients.cf().toFloatArray(), rate);
                }),
                new Form(device, plain::step));
    }

    /** An optimizer and what it changes. */
    private record Form(NetworkParameters parameters, ToDoubleBiFunction<Gradients, Double> optimizer) {
        double step(Gradients gradients, double learningRate) {
            return optimizer.applyAsDouble(gradients, learningRate);
        }
    }

    private static float[] values(Form optimizer) {
        var values = new float[LAYOUT.size()];
        optimizer.parameters().copyTo(values);
        return values;
    }

    /** The same gradient everywhere in the layers and in one movie's embedding. */
    private Gradients gradients(float value, int row) {
        return new Gradients(manager.full(LAYERS, value), new int[] {row}, manager.full(new Shape(1, 2), value));
    }

    private Gradients randomGradients(SplittableRandom random) {
        NDArray layers = randomArray(LAYERS, random);
        int first = random.nextInt(5);
        return new Gradients(layers, new int[] {first, (first + 2) % 5}, randomArray(new Shape(2, 2), random));
    }

    private NDArray randomArray(Shape shape, SplittableRandom random) {
        var values = new float[(int) shape.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = (float) random.nextGaussian();
        }
        return manager.create(values, shape);
    }
}
