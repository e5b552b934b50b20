package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void aDifferenceHasASignWhereItsIntervalLeavesZeroOut() {
        assertThat(new Estimate(0.2, 0.1, 0.3).sign(0.01)).isEqualTo(1);
        assertThat(new Estimate(-0.2, -0.3, -0.1).sign(0.01)).isEqualTo(-1);
        assertThat(new Estimate(0.2, -0.1, 0.5).sign(0.01)).isZero();
    }

    @Test
    void aSureButTinyDifferenceHasNone() {
        assertThat(new Estimate(0.004, 0.003, 0.005).sign(0.01)).isZero();
        assertThat(new Estimate(0.004, 0.003, 0.005).sign(0)).isEqualTo(1);
    }

    @Test
    void whatIsNotThereHasNone() {
        assertThat(Estimate.NONE.exists()).isFalse();
        assertThat(Estimate.NONE.sign(0)).isZero();
    }
}
