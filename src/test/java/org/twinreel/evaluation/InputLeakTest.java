package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.features.GenreFeatures;
import org.twinreel.features.NumericFeatures;
import org.twinreel.features.SparseMatrix;
import org.twinreel.features.Target;
import org.twinreel.features.TextFeatures;
import org.twinreel.features.Vocabulary;
import org.twinreel.learning.DataSplit;

/**
 * 64 movies, all combinations of six inputs that are 0 or 1, twice: once to train on, once held out. Bit 0 is the text
 * column, bit 1 the genre, bits 2 to 5 are vote average, vote count, popularity and year. No input tells of another.
 */
class InputLeakTest {
    private static final int ROWS = 128;
    private static final Offset<Double> PENALTY = within(1e-4);

    /** Variances go as the squares of the weights: 9 to 1. */
    @Test
    void aLinearTargetIsExplainedByTheShareOfItsVariance() {
        var leak = leak(row -> 0.75 * bit(row, 2) + 0.25 * bit(row, 3));

        assertThat(leak.of(InputBlock.VOTE_AVERAGE).linear()).isCloseTo(0.9, PENALTY);
        assertThat(leak.of(InputBlock.VOTE_COUNT).linear()).isCloseTo(0.1, PENALTY);
        assertThat(leak.of(InputBlock.VOTES).linear()).isCloseTo(1, PENALTY);
        assertThat(leak.of(InputBlock.NUMBERS).linear()).isCloseTo(1, PENALTY);
        assertThat(leak.of(InputBlock.EVERYTHING).linear()).isCloseTo(1, PENALTY);
        assertThat(leak.of(InputBlock.TEXT).linear()).isCloseTo(0, PENALTY);
        assertThat(leak.of(InputBlock.WITHOUT_VOTES).linear()).isCloseTo(0, PENALTY);
    }

    /** Of the variance 3/16 of a product of two bits, each bit has 1/16 and both together the last: 2/3 is linear. */
    @Test
    void aProductIsExplainedByTheCurvedModelAlone() {
        var leak = leak(row -> bit(row, 2) * bit(row, 3));

        assertThat(leak.of(InputBlock.VOTES).linear()).isCloseTo(2.0 / 3, PENALTY);
        assertThat(leak.of(InputBlock.VOTES).curved()).isCloseTo(1, PENALTY);
        assertThat(leak.of(InputBlock.VOTE_COUNT).curved()).isCloseTo(1.0 / 3, PENALTY);
        assertThat(leak.of(InputBlock.EVERYTHING).curved()).isCloseTo(1, PENALTY);
    }

    @Test
    void everyBlockReadsItsOwnColumns() {
        var leak = leak(row -> bit(row, 0) + 2 * bit(row, 1) + 4 * bit(row, 5));

        assertThat(leak.of(InputBlock.TEXT).linear()).isCloseTo(1.0 / 21, PENALTY);
        assertThat(leak.of(InputBlock.GENRES).linear()).isCloseTo(4.0 / 21, PENALTY);
        assertThat(leak.of(InputBlock.RELEASE_YEAR).linear()).isCloseTo(16.0 / 21, PENALTY);
        assertThat(leak.of(InputBlock.POPULARITY).linear()).isCloseTo(0, PENALTY);
        assertThat(leak.of(InputBlock.WITHOUT_VOTES).linear()).isCloseTo(1, PENALTY);
    }

    @Test
    void textAndGenresHaveNothingToBend() {
        var leak = leak(row -> bit(row, 0) * bit(row, 1));

        assertThat(leak.of(InputBlock.TEXT).curved())
                .isEqualTo(leak.of(InputBlock.TEXT).linear());
        assertThat(leak.of(InputBlock.GENRES).curved())
                .isEqualTo(leak.of(InputBlock.GENRES).linear());
    }

    @Test
    void withoutAValidationSplitNothingIsKnown() {
        var split = DataSplit.random(ROWS, 0, 1);

        var leak = InputLeak.of(features(row -> bit(row, 2)), split, JobMonitor.unwatched());

        assertThat(leak.blocks().values()).containsOnly(new InputLeak.Explained(Double.NaN, Double.NaN));
    }

    @Test
    void refusesASplitOfOtherMovies() {
        var split = DataSplit.random(3, 0.2, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputLeak.of(features(row -> 0), split, JobMonitor.unwatched()));
    }

    private static InputLeak leak(IntToDoubleFunction target) {
        var trained = new boolean[ROWS];
        for (int row = 0; row < ROWS / 2; row++) {
            trained[row] = true;
        }
        return InputLeak.of(features(target), DataSplit.of(trained), JobMonitor.unwatched());
    }

    private static FeatureSet features(IntToDoubleFunction target) {
        var text = FloatMatrix.zeros(ROWS, 1);
        var genres = FloatMatrix.zeros(ROWS, 1);
        var numeric = FloatMatrix.zeros(ROWS, 4);
        var values = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            text.values()[row] = bit(row, 0);
            genres.values()[row] = bit(row, 1);
            for (int number = 0; number < 4; number++) {
                numeric.values()[4 * row + number] = bit(row, 2 + number);
            }
            values[row] = (float) target.applyAsDouble(row);
        }
        var vocabulary = new Vocabulary(List.of("word"), new double[] {1}, new int[] {1}, new int[] {1});
        var tfIdf = new SparseMatrix(ROWS, 1, new int[ROWS + 1], new int[0], new float[0]);
        return FeatureSet.of(
                new TextFeatures(text, tfIdf, vocabulary, new double[] {1}, new double[] {1}),
                new GenreFeatures(genres, List.of()),
                new NumericFeatures(numeric, List.of()),
                new Target(values, 0, 1));
    }

    private static int bit(int row, int number) {
        return row >> number & 1;
    }
}
