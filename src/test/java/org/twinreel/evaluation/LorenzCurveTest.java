package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LorenzCurveTest {

    @Test
    void equalSharesAreTheDiagonal() {
        var shares = LorenzCurve.of(new int[] {3, 3, 3}).shares();

        assertThat(shares).hasSize(101);
        assertThat(shares.get(0)).isZero();
        assertThat(shares.get(37)).isCloseTo(0.37, within(1e-12));
        assertThat(shares.get(100)).isCloseTo(1, within(1e-12));
    }

    /** Ascending 0, 1, 2, 5: half of the movies have 1 of 8 places, three quarters 3, seven eighths 3 + ½ · 5. */
    @Test
    void theLeastRecommendedComeFirst() {
        int[] times = {2, 5, 0, 1};

        var shares = LorenzCurve.of(times).shares();

        assertThat(shares.get(25)).isZero();
        assertThat(shares.get(50)).isCloseTo(1.0 / 8, within(1e-12));
        assertThat(shares.get(75)).isCloseTo(3.0 / 8, within(1e-12));
        assertThat(shares.get(80)).isCloseTo((3 + 0.2 * 5) / 8, within(1e-12));
        assertThat(times).containsExactly(2, 5, 0, 1);
    }

    /** The area between diagonal and curve, doubled, is the Gini index but for n / (n − 1). */
    @Test
    void twiceTheAreaAboveItIsTheGiniIndex() {
        int[] times = {2, 5, 0, 1};
        var shares = LorenzCurve.of(times).shares();
        double area = 0;
        for (int step = 0; step < 100; step++) {
            area += (shares.get(step) + shares.get(step + 1)) / 200;
        }

        assertThat((1 - 2 * area) * 4 / 3).isCloseTo(GiniIndex.of(times), within(1e-9));
    }

    @Test
    void whereNothingIsRecommendedThereIsNoCurve() {
        assertThat(LorenzCurve.of(new int[4]).shares()).isEmpty();
    }
}
