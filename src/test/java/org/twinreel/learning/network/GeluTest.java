package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class GeluTest {

    @Test
    void valueAndSlopeAreTheExactFormsEverywhere() {
        int size = 40_001;
        var x = new float[size];
        for (int index = 0; index < size; index++) {
            x[index] = (index - 20_000) / 2000f;
        }
        var values = new float[size];
        var slopes = new float[size];

        new Gelu(size).apply(x, values, slopes, size);

        double worstValue = 0;
        double worstSlope = 0;
        for (int index = 0; index < size; index++) {
            double cumulative = 0.5 * Erf.erfc(-x[index] / Math.sqrt(2));
            double density = Math.exp(-0.5 * x[index] * x[index]) / Math.sqrt(2 * Math.PI);
            worstValue = Math.max(worstValue, Math.abs(values[index] - x[index] * cumulative));
            worstSlope = Math.max(worstSlope, Math.abs(slopes[index] - (cumulative + x[index] * density)));
        }
        assertThat(worstValue).isLessThan(6e-7);
        assertThat(worstSlope).isLessThan(3e-7);
    }

    @Test
    void atZeroTheValueIsZeroAndTheSlopeAHalf() {
        assertThat(applied(0f)).containsExactly(0f, 0.5f);
    }

    @Test
    void farOutItIsTheIdentityOrNothing() {
        assertThat(applied(60f)).containsExactly(60f, 1f);
        assertThat(applied(-60f)).containsExactly(0f, 0f);
        assertThat(applied(1e15f)).containsExactly(1e15f, 1f);
    }

    @Test
    void numbersBeyondTheSizeAreLeftAlone() {
        float[] values = {7, 7};
        float[] slopes = {7, 7};

        new Gelu(2).apply(new float[] {1, 1}, values, slopes, 1);

        // Φ(1) = .841345, φ(1) = .241971
        assertThat(values[0]).isCloseTo(0.841345f, within(1e-6f));
        assertThat(slopes[0]).isCloseTo(1.083316f, within(1e-6f));
        assertThat(values[1]).isEqualTo(7f);
        assertThat(slopes[1]).isEqualTo(7f);
    }

    /** Value and slope at one number. */
    private static float[] applied(float x) {
        var value = new float[1];
        var slope = new float[1];
        new Gelu(1).apply(new float[] {x}, value, slope, 1);
        return new float[] {value[0], slope[0]};
    }
}
