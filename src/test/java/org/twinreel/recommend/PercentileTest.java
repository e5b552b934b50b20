package org.twinreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PercentileTest {

    @Test
    void isTheShareOfSmallerValuesEqualsCountingHalf() {
        var percentile = new Percentile(DoubleStream.of(30, 10, 20, 20));

        assertThat(percentile.of(10)).isEqualTo(0.125);
        assertThat(percentile.of(20)).isEqualTo(0.5);
        assertThat(percentile.of(30)).isEqualTo(0.875);
        assertThat(percentile.of(25)).isEqualTo(0.75);
        assertThat(percentile.of(99)).isEqualTo(1);
        assertThat(percentile.of(0)).isZero();
    }

    @Test
    void unknownValuesAreLeftOut() {
        assertThat(new Percentile(DoubleStream.of(1, Double.NaN, 2)).of(2)).isEqualTo(0.75);
        assertThat(new Percentile(DoubleStream.of(Double.NaN)).of(2)).isNaN();
    }
}
