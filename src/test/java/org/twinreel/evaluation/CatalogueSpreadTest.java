package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CatalogueSpreadTest {

    @Test
    void coverageIsTheShareOfMoviesThatOccur() {
        assertThat(CatalogueCoverage.of(new int[] {3, 0, 1, 0})).isEqualTo(0.5);
        assertThat(CatalogueCoverage.of(new int[] {1, 1})).isEqualTo(1);
    }

    @Test
    void giniIsZeroWhereAllAreRecommendedEquallyOften() {
        assertThat(GiniIndex.of(new int[] {7, 7, 7})).isZero();
    }

    @Test
    void giniIsOneWhereOneMovieTakesEveryPlace() {
        assertThat(GiniIndex.of(new int[] {0, 4, 0, 0})).isEqualTo(1);
    }

    /** −2 · 1 + 0 · 2 + 2 · 3, over 2 · 6. */
    @Test
    void giniWeighsTheCountsByTheirOrder() {
        int[] counts = {3, 1, 2};

        assertThat(GiniIndex.of(counts)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(counts).containsExactly(3, 1, 2);
    }

    @Test
    void whereNothingIsRecommendedThereIsNeither() {
        assertThat(CatalogueCoverage.of(new int[3])).isNaN();
        assertThat(GiniIndex.of(new int[3])).isNaN();
        assertThat(GiniIndex.of(new int[] {2})).isNaN();
    }
}
