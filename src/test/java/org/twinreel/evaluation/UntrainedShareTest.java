package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinreel.learning.DataSplit;

class UntrainedShareTest {
    private final UntrainedShare share = new UntrainedShare(DataSplit.of(new boolean[] {true, false, true, false}));

    @Test
    void countsTheMoviesOutsideTheTrainingSplit() {
        assertThat(share.of(new int[] {0, 1, 3})).isEqualTo(2.0 / 3);
        assertThat(share.of(new int[] {0, 2})).isZero();
        assertThat(share.of(new int[0])).isNaN();
    }

    @Test
    void chanceReachesTheShareOfTheOthers() {
        assertThat(share.expectedByChance(0)).isEqualTo(2.0 / 3);
        assertThat(share.expectedByChance(1)).isEqualTo(1.0 / 3);
        assertThat(new UntrainedShare(DataSplit.of(new boolean[] {true})).expectedByChance(0))
                .isNaN();
    }
}
