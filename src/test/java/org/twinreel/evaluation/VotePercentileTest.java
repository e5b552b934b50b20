package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VotePercentileTest {
    private final VotePercentile percentile = new VotePercentile(
            new Films().add(10).add(30).add(20).add(30).add(0).catalogue());

    @Test
    void countsThoseBelowAndHalfOfThoseAlike() {
        assertThat(percentile.of(new int[] {4})).isEqualTo(0.1);
        assertThat(percentile.of(new int[] {0})).isEqualTo(0.3);
        assertThat(percentile.of(new int[] {2})).isEqualTo(0.5);
        assertThat(percentile.of(new int[] {1})).isEqualTo(0.8);
        assertThat(percentile.of(new int[] {3, 4})).isCloseTo(0.45, within(1e-12));
    }

    @Test
    void theWholeCatalogueIsAtOneHalf() {
        assertThat(percentile.of(new int[] {0, 1, 2, 3, 4})).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void chanceReachesTheMeanOfTheOthers() {
        assertThat(percentile.expectedByChance(4)).isCloseTo(2.4 / 4, within(1e-12));
        assertThat(new VotePercentile(new Films().add(3).catalogue()).expectedByChance(0))
                .isNaN();
    }

    @Test
    void anEmptyListHasNone() {
        assertThat(percentile.of(new int[0])).isNaN();
    }
}
