package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistogramBinsTest {

    @Test
    void evenBinsAreEquallyWideAndCountEveryValue() {
        Histogram histogram = HistogramBins.EVEN.count(new double[] {7.0, 0.0, 0.1, 3.5, 7.0});

        assertThat(histogram.counts()).hasSize(35).startsWith(2).endsWith(2);
        assertThat(histogram.edges()).startsWith(0.0).endsWith(7.0);
        assertThat(histogram.edges()[1]).isCloseTo(0.2, within(1e-12));
        assertThat(histogram.counts()[17]).isEqualTo(1);
        assertThat(histogram.logarithmic()).isFalse();
    }

    @Test
    void lowerEdgeBelongsToItsBin() {
        Histogram histogram = HistogramBins.EVEN.count(new double[] {0.0, 1.0, 2.0, 35.0});

        assertThat(histogram.counts()).startsWith(1, 1, 1, 0).endsWith(1);
    }

    @Test
    void wholeBinsHoldAsManyYearsEach() {
        Histogram histogram = HistogramBins.WHOLE.count(
                IntStream.rangeClosed(1902, 2026).asDoubleStream().toArray());

        assertThat(histogram.counts()).hasSize(32).startsWith(4, 4, 4).endsWith(4, 1);
        assertThat(histogram.edges()).startsWith(1902.0, 1906.0).endsWith(2030.0);
    }

    @Test
    void logarithmicBinsAreEquallyWideInTheLogarithm() {
        Histogram histogram = HistogramBins.LOGARITHMIC.count(new double[] {0.0, 9.0, 99.0, 999.0});

        double[] edges = histogram.edges();
        assertThat(edges).hasSize(36).startsWith(0.0).endsWith(999.0);
        assertThat(Math.log10(1.0 + edges[1])).isCloseTo(3.0 / 35.0, within(1e-12));
        assertThat(Math.log10(1.0 + edges[34])).isCloseTo(3.0 * 34.0 / 35.0, within(1e-12));
        assertThat(histogram.counts()).startsWith(1).endsWith(1);
        assertThat(histogram.logarithmic()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void equalValuesShareOneBinOfSomeWidth(HistogramBins bins) {
        Histogram histogram = bins.count(new double[] {6.0, 6.0, 6.0});

        assertThat(histogram.counts()).containsExactly(3);
        assertThat(histogram.edges()).containsExactly(6.0, 7.0);
    }

    @ParameterizedTest
    @EnumSource
    void noValueMakesNoBin(HistogramBins bins) {
        Histogram histogram = bins.count(new double[0]);

        assertThat(histogram.counts()).isEmpty();
    }
}
