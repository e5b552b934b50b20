package org.twinreel.learning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.step.AdamWConfig;
import org.twinreel.learning.step.GradientClipping;

/** Rows that catch up, compared with rows that take every step. */
class RestingRowsTest {
    private static final GradientClipping NO_CLIPPING = new GradientClipping(1e9);
    private static final int ROWS = 6;
    private static final int WIDTH = 5;

    /** Row 5 never has a gradient, row 4 once at the beginning, row 3 after a long rest. */
    @ParameterizedTest
    @CsvSource({
        "0.9, 0.999, 1e-8, 1e-4",
        "0.9, 0.999, 1e-8, 0.1",
        "0.9, 0.999, 1e-3, 1e-4",
        "0.5, 0.9, 1e-8, 0",
        "0.9, 0.5, 1e-8, 1e-4",
        "0, 0.999, 1e-8, 1e-4",
        "0.9, 0, 1e-3, 1e-4",
    })
    void catchingUpIsTakingEveryStep(double beta1, double beta2, double epsilon, double weightDecay) {
        var config = new AdamWConfig(beta1, beta2, epsilon, weightDecay, NO_CLIPPING);
        var random = new SplittableRandom(11);
        var resting = new RestingRows(ROWS, WIDTH, config);
        var dense = new DenseRows(config);
        for (int value = 0; value < ROWS * WIDTH; value++) {
            float start = (float) (0.01 * random.nextGaussian());
            resting.settled()[value] = start;
            dense.weights[value] = start;
        }

        for (int step = 1; step <= 400; step++) {
            int[] rows = step == 1 ? new int[] {4, 0} : step == 300 ? new int[] {3, 1} : new int[] {step % 3};
            var gradients = new float[rows.length * WIDTH];
            for (int value = 0; value < gradients.length; value++) {
                gradients[value] = (float) (1e-4 * random.nextGaussian());
            }
            AdamWConfig.Factors factors = config.at(step, 3e-4 / (1 + step / 100));
            resting.step(rows, gradients, factors, 0.5);
            dense.step(rows, gradients, factors, 0.5);
        }

        float[] settled = resting.settled();
        for (int value = 0; value < ROWS * WIDTH; value++) {
            assertThat(settled[value])
                    .as("value %d", value)
                    .isCloseTo(
                            (float) dense.weights[value],
                            within(1e-7f + 3e-6f * (float) Math.abs(dense.weights[value])));
        }
    }

    @Test
    void readingAndSettlingInBetweenChangeNothing() {
        var config = AdamWConfig.of(TrainingConfig.tutorial());
        var undisturbed = new RestingRows(2, 1, config);
        var read = new RestingRows(2, 1, config);
        var settled = new RestingRows(2, 1, config);
        for (int step = 1; step <= 60; step++) {
            AdamWConfig.Factors factors = config.at(step, 0.01);
            int[] rows = {step % 20 == 1 ? 0 : 1};
            for (var embedding : new RestingRows[] {undisturbed, read, settled}) {
                embedding.step(rows, new float[] {0.5f}, factors, 1);
            }
            read.read(new int[] {0}, new float[1]);
            if (step % 7 == 0) {
                settled.settled();
            }
        }

        assertThat(read.settled()).usingComparatorWithPrecision(1e-6f).containsExactly(undisturbed.settled());
        assertThat(settled.settled()).usingComparatorWithPrecision(1e-6f).containsExactly(undisturbed.settled());
    }

    @Test
    void aDecayThatLeavesNothingLeavesNothing() {
        var config = new AdamWConfig(0.9, 0.999, 1e-8, 1, NO_CLIPPING);
        var rows = new RestingRows(2, 1, config);
        rows.settled()[1] = 5;

        rows.step(new int[] {0}, new float[] {0}, config.at(1, 1), 1);
        rows.step(new int[] {0}, new float[] {0}, config.at(2, 1), 1);

        assertThat(rows.settled()).containsExactly(0f, 0f);
    }

    /** Every row at every step, in double. */
    private static final class DenseRows {
        private final AdamWConfig config;
        private final double[] weights = new double[ROWS * WIDTH];
        private final double[] means = new double[ROWS * WIDTH];
        private final double[] squares = new double[ROWS * WIDTH];

        DenseRows(AdamWConfig config) {
            this.config = config;
        }

        void step(int[] rows, float[] gradients, AdamWConfig.Factors factors, double clip) {
            var dense = new double[weights.length];
            for (int index = 0; index < rows.length; index++) {
                for (int column = 0; column < WIDTH; column++) {
                    dense[rows[index] * WIDTH + column] = clip * gradients[index * WIDTH + column];
                }
            }
            for (int value = 0; value < weights.length; value++) {
                double gradient = dense[value];
                means[value] = config.beta1() * means[value] + (1 - config.beta1()) * gradient;
                squares[value] = config.beta2() * squares[value] + (1 - config.beta2()) * gradient * gradient;
                double root = Math.sqrt(squares[value]) / factors.rootCorrection() + config.epsilon();
                weights[value] = weights[value] * factors.keep() - factors.stepSize() * means[value] / root;
            }
        }
    }
}
