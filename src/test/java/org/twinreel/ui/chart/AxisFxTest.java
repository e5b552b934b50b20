package org.twinreel.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fair_acc.chartfx.axes.spi.AxisRange;
import io.fair_acc.dataset.spi.fastutil.DoubleArrayList;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class AxisFxTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static AxisRange range(double low, double high, double length) {
        return new AxisRange(low, high, length, 1, 1);
    }

    private static double[] epochLabels(double low, double high) {
        var ticks = new DoubleArrayList();
        KnownRangeAxis.ofWholeNumbers("epoch", 0, 30).calculateMajorTickValues(range(low, high, 400), ticks);
        return Arrays.copyOf(ticks.elements(), ticks.size());
    }

    private static double[] logarithmicLabels(double low, double high, double length) {
        var ticks = new DoubleArrayList();
        new LogarithmicAxis("MSE").calculateMajorTickValues(range(low, high, length), ticks);
        return Arrays.copyOf(ticks.elements(), ticks.size());
    }

    @Test
    void epochsAreLabelledAtRoundWholeNumbers() {
        assertThat(epochLabels(0, 31)).containsExactly(0, 5, 10, 15, 20, 25, 30);
    }

    @Test
    void zoomedInEpochsStayWhole() {
        assertThat(epochLabels(2.3, 4.9)).containsExactly(3, 4);
    }

    @Test
    void aLossWithinOneDecadeStillHasLabels() {
        assertThat(logarithmicLabels(0.0025, 0.09, 300)).containsExactly(0.003, 0.01, 0.03);
        assertThat(logarithmicLabels(0.0025, 0.09, 430)).containsExactly(0.005, 0.01, 0.02, 0.05);
    }

    @Test
    void aLossOverManyDecadesIsLabelledAtPowersOfTen() {
        assertThat(logarithmicLabels(0.9e-6, 2, 300)).containsExactly(1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1);
    }

    @Test
    void zoomedInALossIsLabelledInRoundSteps() {
        assertThat(logarithmicLabels(0.00411, 0.0049, 300))
                .hasSizeBetween(4, 8)
                .contains(new double[] {0.0042}, within(1e-9));
    }

    @Test
    void anAxisWithAKnownRangeShowsItBeforeThereAreData() {
        var axis = KnownRangeAxis.ofMeasures("1 − cos", 0, 1);
        axis.setSide(io.fair_acc.chartfx.ui.geometry.Side.LEFT);

        AxisRange empty = axis.autoRange(Double.NaN, Double.NaN, 300, 12);
        AxisRange beyond = axis.autoRange(0.2, 1.5, 300, 12);

        assertThat(empty.getMin()).isZero();
        assertThat(empty.getMax()).isBetween(1.0, 1.1);
        assertThat(beyond.getMax()).isBetween(1.5, 1.6);
    }

    @ParameterizedTest
    @CsvSource({"0.9,1", "1,1", "1.1,2", "3,5", "6,10", "0.03,0.05", "1234,2000"})
    void aRoundStepIsOneTwoOrFiveTimesAPowerOfTen(double wanted, double step) {
        assertThat(RoundStep.atLeast(wanted)).isCloseTo(step, within(1e-12));
    }
}
