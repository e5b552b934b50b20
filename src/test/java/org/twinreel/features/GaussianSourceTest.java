package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GaussianSourceTest {

    @Test
    void yieldsTheNumbersOfNumpysRandomState() {
        // numpy.random.RandomState(42).normal(size=6)
        double[] expected = {0.49671415, -0.1382643, 0.64768854, 1.52302986, -0.23415337, -0.23413696};

        assertThat(numbers(42, 6)).containsExactly(expected, within(1e-8));
        assertThat(numbers(7, 1)).containsExactly(new double[] {1.6905257}, within(1e-8));
    }

    @Test
    void isStandardNormal() {
        double[] numbers = numbers(1, 100_000);

        assertThat(DoubleStream.of(numbers).average().orElseThrow()).isCloseTo(0.0, within(0.01));
        assertThat(DoubleStream.of(numbers).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1.0, within(0.02));
    }

    @Test
    void everySeedHasItsOwnNumbers() {
        assertThat(numbers(3, 3)).isEqualTo(numbers(3, 3)).isNotEqualTo(numbers(4, 3));
        assertThat(numbers(3L << 40, 3)).isNotEqualTo(numbers(4L << 40, 3));
        assertThat(numbers(-1, 3)).isNotEqualTo(numbers(1, 3));
    }

    private static double[] numbers(long seed, int count) {
        var source = new GaussianSource(seed);
        return DoubleStream.generate(source::next).limit(count).toArray();
    }
}
