package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MinMaxScalerTest {

    @Test
    void bringsTheSmallestToZeroAndTheLargestToOne() {
        double[] values = {3, -1, 7};

        var scaler = MinMaxScaler.fit(values);

        assertThat(scaler).isEqualTo(new MinMaxScaler(-1, 7));
        assertThat(scaler.scale(values)).containsExactly(0.5f, 0.0f, 1.0f);
    }

    @Test
    void equalValuesBecomeZero() {
        double[] values = {4, 4};

        assertThat(MinMaxScaler.fit(values).scale(values)).containsExactly(0.0f, 0.0f);
    }

    @Test
    void valuesBeyondThoseFittedLieBeyondTheRange() {
        assertThat(new MinMaxScaler(0, 10).scale(15)).isEqualTo(1.5);
    }

    @Test
    void nothingToFitOrNoNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MinMaxScaler.fit(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> MinMaxScaler.fit(new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinMaxScaler.fit(new double[] {1, Double.POSITIVE_INFINITY}));
    }
}
