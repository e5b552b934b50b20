package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.text.Messages;

class RunWordsTest {
    private static final RunOutline OUTLINE = new RunOutline(TrainingExamples.CPU, InputChoice.ALL, 30, 80, 20, 0.08);

    private final RunWords words = new RunWords(Messages.load(Locale.ENGLISH));

    private static EpochMetrics epoch(int number, double mse, double alignment, double validationAlignment) {
        return new EpochMetrics(number, 3e-4, mse, mse, alignment, validationAlignment, 0.5, 1, 100);
    }

    @Test
    void aModelIsMeasuredAgainstPredictingTheMean() {
        var first = epoch(1, 0.06, 1.0, 0.99);
        var last = epoch(2, 0.02, 0.25, 0.99);

        assertThat(words.reading(OUTLINE, last, first, last))
                .startsWith(
                        "The best validation MSE is 0.0200 (epoch 2), 75.0 % below always predicting the mean (0.0800).")
                .contains("alignment fell from 1.00 to 0.250")
                .contains("For held-out movies it is 0.990")
                .doesNotContain("has not become better");
    }

    @Test
    void aModelNoBetterThanTheMeanIsSaidToHaveLearnedNothing() {
        var only = epoch(1, 0.09, 1.0, 0.99);

        assertThat(words.reading(OUTLINE, only, only, only))
                .contains("would give 0.0800", "nothing has been learned yet");
    }

    @Test
    void aBestEpochThatLiesBackIsPointedOut() {
        var best = epoch(3, 0.02, 0.9, 0.99);
        var last = epoch(10, 0.03, 0.4, 0.99);

        assertThat(words.reading(OUTLINE, best, best, last)).contains("For 7 epochs it has not become better");
    }

    @Test
    void anAlignmentThatStaysIsNotSaidToFall() {
        var first = epoch(1, 0.02, 1.0, 0.99);
        var last = epoch(2, 0.02, 0.99, 0.99);

        assertThat(words.reading(OUTLINE, first, first, last)).contains("hardly come together");
    }

    @Test
    void targetsThatAreAllEqualAreNotComparedWithTheirMean() {
        var only = epoch(1, 0.02, 1.0, 0.99);

        assertThat(words.reading(
                        new RunOutline(TrainingExamples.CPU, InputChoice.ALL, 30, 80, 20, 0), only, only, only))
                .doesNotContain("mean");
    }

    @Test
    void withoutHeldOutMoviesNothingIsClaimedAboutThem() {
        var only = new EpochMetrics(1, 3e-4, 0.02, Double.NaN, 1.0, Double.NaN, 0.5, 1, 100);

        assertThat(words.reading(
                        new RunOutline(TrainingExamples.CPU, InputChoice.ALL, 30, 100, 0, Double.NaN),
                        only,
                        only,
                        only))
                .contains("No movie is held out")
                .doesNotContain("held-out movies it is");
    }

    @ParameterizedTest
    @EnumSource
    void everyFallbackHasAReasonInWords(ComputeDevice.Fallback reason) {
        var device = new ComputeDevice(false, 0, "CPU, 1 thread", Optional.of(reason));

        assertThat(words.fallback(device)).contains("CPU, 1 thread").endsWith(".");
    }
}
