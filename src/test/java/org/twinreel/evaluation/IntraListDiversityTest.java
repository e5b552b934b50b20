package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.twinreel.features.FloatMatrix;
import org.twinreel.recommend.Vectors;

class IntraListDiversityTest {
    private final IntraListDiversity diversity = new IntraListDiversity(Vectors.atDegrees(0, 60, 90, 180, 180));

    @Test
    void meansOneMinusTheCosineOfAllPairs() {
        // Pairs at 60°, 90° and 30°.
        assertThat(diversity.of(new int[] {0, 1, 2})).isCloseTo(1 - (0.5 + 0 + Math.sqrt(3) / 2) / 3, within(1e-7));
        assertThat(diversity.of(new int[] {0, 3})).isCloseTo(2, within(1e-7));
        assertThat(diversity.of(new int[] {3, 4})).isCloseTo(0, within(1e-7)).isNotNegative();
    }

    @Test
    void agreesWithADoubleLoopOverAllPairs() {
        FloatMatrix vectors = Vectors.random(40, 64, 3);
        int[] rows = {3, 9, 11, 20, 39, 0, 17};
        double sum = 0;
        for (int one = 1; one < rows.length; one++) {
            for (int other = 0; other < one; other++) {
                sum += 1 - Vectors.product(vectors, rows[one], rows[other]);
            }
        }

        assertThat(new IntraListDiversity(vectors).of(rows)).isCloseTo(sum / 21, within(1e-12));
    }

    @Test
    void aMovieWithoutDirectionIsAsUnlikeAsARightAngle() {
        var withZeros = new IntraListDiversity(new FloatMatrix(3, 2, new float[] {1, 0, 0, 0, 0, 0}));

        assertThat(withZeros.of(new int[] {0, 1})).isEqualTo(1);
        assertThat(withZeros.of(new int[] {1, 2})).isEqualTo(1);
    }

    @Test
    void chanceReachesTheDiversityOfAllOtherMovies() {
        assertThat(diversity.expectedByChance(1)).isCloseTo(diversity.of(new int[] {0, 2, 3, 4}), within(1e-12));
    }

    @Test
    void fewerThanTwoMoviesHaveNone() {
        assertThat(diversity.of(new int[] {2})).isNaN();
        assertThat(diversity.of(new int[0])).isNaN();
        assertThat(new IntraListDiversity(Vectors.atDegrees(0, 1)).expectedByChance(0))
                .isNaN();
    }
}
