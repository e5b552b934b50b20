package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void aShareOfPlacesHasABinForEachOfItsValues() {
        double[] values = {0, 0.3, 0.3, 1, 2.0 / 3 * 0.3 / 0.2};

        var distribution = Distribution.of(ListMetric.GENRE_OVERLAP, values, 10);

        assertThat(distribution.counts()).containsExactly(1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2);
        assertThat(distribution.centre(3)).isCloseTo(0.3, within(1e-12));
        assertThat(distribution.queries()).isEqualTo(5);
    }

    @Test
    void anotherMeasureHasBinsThatBeginAtTheirLowerEnd() {
        double[] values = {0, 0.049, 0.05, 1, -1e-12};

        var distribution = Distribution.of(ListMetric.GENRE_JACCARD, values, 10);

        assertThat(distribution.counts()).hasSize(20).startsWith(3, 1, 0).endsWith(0, 1);
        assertThat(distribution.centre(0)).isEqualTo(0.025);
    }

    @Test
    void diversityReachesToTwo() {
        var distribution = Distribution.of(ListMetric.DIVERSITY, new double[] {2}, 10);

        assertThat(distribution.counts()).hasSize(40).endsWith(1);
    }

    /** Of five values the quartiles are the second, third and fourth; of four they lie between. */
    @Test
    void theQuartilesPartTheQueries() {
        var five = Distribution.of(ListMetric.VOTE_PERCENTILE, new double[] {0.5, 0.1, 0.4, 0.2, 0.3}, 10);
        var four = Distribution.of(ListMetric.VOTE_PERCENTILE, new double[] {0.4, 0.1, 0.3, 0.2}, 10);

        assertThat(five.lowerQuartile()).isEqualTo(0.2);
        assertThat(five.median()).isEqualTo(0.3);
        assertThat(five.upperQuartile()).isEqualTo(0.4);
        assertThat(four.lowerQuartile()).isCloseTo(0.175, within(1e-12));
        assertThat(four.median()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void whatDoesNotExistIsCountedNowhere() {
        var distribution = Distribution.of(ListMetric.DIVERSITY, new double[] {Double.NaN, Double.NaN}, 1);

        assertThat(distribution.queries()).isZero();
        assertThat(distribution.median()).isNaN();
    }
}
