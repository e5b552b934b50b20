package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.network.ParameterLayout.Parameter;

class InitialisationTest {
    private final ParameterLayout layout = new ParameterLayout(new NetworkShape(16, 500, 64, 32, 16, 32, 16));
    private final float[] values = new Initialisation(0.01).draw(layout, new SplittableRandom(1));

    @Test
    void linearLayersAreUniformWithinOneByTheRootOfTheirInputs() {
        double bound = 1.0 / Math.sqrt(16);

        double[] weight = valuesOf("content.0.weight");

        assertThat(Arrays.stream(weight).map(Math::abs).max().orElseThrow()).isBetween(0.97 * bound, bound);
        assertThat(deviation(weight)).isCloseTo(bound / Math.sqrt(3), within(0.05 * bound));
        assertThat(deviation(valuesOf("content.0.bias"))).isBetween(0.4 * bound, bound);
    }

    @Test
    void layerNormsStartAtOneAndZero() {
        assertThat(valuesOf("fusion.1.weight")).containsOnly(1.0);
        assertThat(valuesOf("fusion.1.bias")).containsOnly(0.0);
    }

    @Test
    void cfEmbeddingsAreNormalWithTheirOwnDeviation() {
        double[] cf = valuesOf(ParameterLayout.CF);

        assertThat(deviation(cf)).isCloseTo(0.01, within(5e-4));
        assertThat(Arrays.stream(cf).average().orElseThrow()).isCloseTo(0, within(5e-4));
    }

    @Test
    void theSameSeedDrawsTheSameValues() {
        assertThat(new Initialisation(0.01).draw(layout, new SplittableRandom(1)))
                .isEqualTo(values);
        assertThat(new Initialisation(0.01).draw(layout, new SplittableRandom(2)))
                .isNotEqualTo(values);
    }

    private double[] valuesOf(String name) {
        Parameter parameter = layout.all().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return IntStream.range(parameter.offset(), parameter.offset() + parameter.size())
                .mapToDouble(index -> values[index])
                .toArray();
    }

    private static double deviation(double[] values) {
        return Math.sqrt(
                Arrays.stream(values).map(value -> value * value).average().orElseThrow());
    }
}
