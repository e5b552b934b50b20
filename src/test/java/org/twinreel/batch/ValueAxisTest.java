package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAxisTest {

    @Test
    void equalRatiosAreEquallyLongOnALogarithmicAxis() {
        var axis = new ValueAxis(0.001, 0.1, true);

        assertThat(axis.position(0.001)).isEqualTo(0);
        assertThat(axis.position(0.01)).isEqualTo(0.5, within(1e-12));
        assertThat(axis.position(0.1)).isEqualTo(1);
    }

    @Test
    void aLogarithmicAxisHasNoPlaceForZero() {
        assertThat(new ValueAxis(0.001, 0.1, true).position(0)).isNaN();
    }

    @Test
    void aLogarithmicAxisLeavesRoomAroundThePositiveValues() {
        ValueAxis axis = ValueAxis.logarithmicOver(new double[] {0, Double.NaN, 0.003, 0.03});

        assertThat(axis.minimum()).isBetween(0.002, 0.00299);
        assertThat(axis.maximum()).isBetween(0.0301, 0.04);
    }

    @Test
    void nothingToShowStillHasAnAxis() {
        assertThat(ValueAxis.logarithmicOver(new double[] {0, Double.NaN}).ticks())
                .isNotEmpty();
        assertThat(ValueAxis.linearFromZero(new double[] {Double.NaN}).ticks()).isNotEmpty();
    }

    @Test
    void aLinearAxisEndsAtARoundValueAndLabelsIt() {
        ValueAxis axis = ValueAxis.linearFromZero(new double[] {0.4, 1.001});

        assertThat(axis.ticks()).map(ValueAxis::label).containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1");
    }

    @Test
    void manyPowersOfTenAreLabelledOnceEach() {
        assertThat(new ValueAxis(1e-6, 1, true).ticks())
                .map(ValueAxis::label)
                .containsExactly("1e-6", "1e-5", "0.0001", "0.001", "0.01", "0.1", "1");
    }

    @Test
    void lessThanOnePowerOfTenGetsFinerTicks() {
        assertThat(new ValueAxis(0.0028, 0.0092, true).ticks())
                .map(ValueAxis::label)
                .containsExactly("0.003", "0.004", "0.005", "0.006", "0.008");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1", "1, 1", "1.1, 2", "3, 5", "5.5, 10", "0.03, 0.05"})
    void aNiceStepIsOneTwoOrFiveTimesAPowerOfTen(double step, double nice) {
        assertThat(ValueAxis.niceStep(step)).isEqualTo(nice, within(1e-12));
    }
}
