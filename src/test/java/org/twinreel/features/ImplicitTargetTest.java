package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ImplicitTargetTest {

    @Test
    void isVoteAverageTimesTheLogarithmOfVoteCountPlusOneScaled() {
        var catalogue = new Movies()
                .rated(6.0, 0, OptionalInt.empty())
                .rated(8.0, 999, OptionalInt.empty())
                .rated(4.0, 99, OptionalInt.empty())
                .catalogue();

        Target target = ImplicitTarget.of(catalogue);

        // 8 · ln 1000 = 55.262042 and 4 · ln 100 = 18.420681, a third of it.
        assertThat(target.minimum()).isZero();
        assertThat(target.maximum()).isCloseTo(55.262042, within(1e-6));
        assertThat(target.values()).containsExactly(new float[] {0, 1, 1 / 3f}, within(1e-6f));
    }

    @Test
    void equalScoresBecomeZero() {
        var catalogue = new Movies()
                .rated(6.0, 10, OptionalInt.empty())
                .rated(6.0, 10, OptionalInt.empty())
                .catalogue();

        assertThat(ImplicitTarget.of(catalogue).values()).containsOnly(0.0f);
    }
}
