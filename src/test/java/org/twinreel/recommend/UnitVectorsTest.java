package org.twinreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.features.FloatMatrix;

class UnitVectorsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 64, 67})
    void cosinesEqualTheScalarProductsWhateverTheWidth(int width) {
        var matrix = Vectors.random(1100, width, 7);
        var vectors = new UnitVectors(matrix);

        float[][] cosines = vectors.cosines(range(510, 515));

        assertThat(cosines).hasDimensions(5, 1100);
        for (int position = 0; position < 5; position++) {
            for (int row = 0; row < 1100; row++) {
                double expected = Vectors.product(matrix, 510 + position, row);
                assertThat((double) cosines[position][row]).isCloseTo(expected, within(1e-6));
            }
        }
    }

    @Test
    void aRowScoresTheSameAloneAndInABlock() {
        var vectors = new UnitVectors(Vectors.random(700, 64, 3));

        float[][] block = vectors.cosines(range(0, 700));

        assertThat(vectors.cosines(range(650, 651))[0]).containsExactly(block[650]);
    }

    @Test
    void roundingCarriesNoCosinePastOne() {
        var vectors = new UnitVectors(Vectors.random(1000, 64, 11));

        float[][] cosines = vectors.cosines(range(0, 1000));

        for (int row = 0; row < 1000; row++) {
            assertThat(cosines[row][row]).isLessThanOrEqualTo(1f).isGreaterThan(0.999_999f);
        }
    }

    @Test
    void aRowOfZerosIsLikeNothingNotEvenItself() {
        var vectors = new UnitVectors(new FloatMatrix(2, 2, new float[] {0, 0, 0, 1}));

        float[][] cosines = vectors.cosines(range(0, 2));

        assertThat(cosines[0]).containsExactly(0f, 0f);
        assertThat(cosines[1]).containsExactly(0f, 1f);
    }

    @Test
    void refusesRowsWhoseProductsAreNoCosines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitVectors(new FloatMatrix(2, 2, new float[] {1, 0, 1, 1})))
                .withMessageContaining("embedding 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitVectors(new FloatMatrix(1, 2, new float[] {1, Float.NaN})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitVectors(new FloatMatrix(1, 1, new float[] {Float.POSITIVE_INFINITY})));
    }

    @Test
    void noMoviesHaveNoCosines() {
        assertThat(new UnitVectors(FloatMatrix.zeros(0, 64)).cosines(range(0, 0)))
                .isEmpty();
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }
}
