package org.twinreel.bench.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An axis on which equal ratios are equally long.
 *
 * @param from power of ten at its beginning
 * @param to power of ten at its end
 */
record LogScale(int from, int to) {
    /** From the power of ten below all values to the one above. */
    static LogScale over(double... values) {
        double[] powers = Arrays.stream(values).map(Math::log10).toArray();
        int from = (int) Math.floor(Arrays.stream(powers).min().orElse(0) + 1e-9);
        int to = (int) Math.ceil(Arrays.stream(powers).max().orElse(1) - 1e-9);
        return new LogScale(from, Math.max(to, from + 1));
    }

    /** 0 at the beginning, 1 at the end. */
    double position(double value) {
        return (Math.log10(value) - from) / (to - from);
    }

    double[] powers() {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(power -> Math.pow(10, power))
                .toArray();
    }

    static String label(double power) {
        return BigDecimal.valueOf(power)
                .round(new MathContext(1))
                .stripTrailingZeros()
                .toPlainString();
    }
}
