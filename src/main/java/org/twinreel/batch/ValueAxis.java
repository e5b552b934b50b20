package org.twinreel.batch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A vertical axis: where values lie between its ends, and where its ticks are.
 *
 * @param minimum value at the lower end
 * @param maximum value at the upper end, larger than the minimum
 * @param logarithmic whether equal ratios, not equal differences, are equally long; both ends are then positive
 */
record ValueAxis(double minimum, double maximum, boolean logarithmic) {
    private static final int WANTED_TICKS = 6;
    /** A line that rises above the axis by less than this share of a step needs no further step. */
    private static final double OVERSHOOT = 0.05;

    private static final double SMALLEST_PLAIN = 1e-4;
    private static final int FEWEST_TICKS = 4;
    private static final double[] STEPS = {1, 2, 5};
    private static final List<double[]> LOGARITHMIC_STEPS =
            List.of(new double[] {1}, STEPS, new double[] {1, 1.5, 2, 3, 4, 5, 6, 8});

    /** A logarithmic axis over the positive ones among the values, with a little room at both ends. */
    static ValueAxis logarithmicOver(double[] values) {
        double[] positive = Arrays.stream(values)
                .filter(value -> value > 0 && Double.isFinite(value))
                .toArray();
        if (positive.length == 0) {
            return new ValueAxis(SMALLEST_PLAIN, 1, true);
        }
        double smallest = Arrays.stream(positive).min().orElseThrow();
        double largest = Arrays.stream(positive).max().orElseThrow();
        double room = Math.max(1.15, Math.pow(largest / smallest, 0.06));
        return new ValueAxis(smallest / room, largest * room, true);
    }

    /** A linear axis from 0 to a round value at the largest of the values or above it. */
    static ValueAxis linearFromZero(double[] values) {
        double largest = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        double step = niceStep(Math.max(largest, SMALLEST_PLAIN) * 1.05 / WANTED_TICKS);
        double steps = Math.ceil(Math.max(largest, SMALLEST_PLAIN) / step - OVERSHOOT);
        return new ValueAxis(0, Math.max(1, steps) * step, false);
    }

    /** Where a value lies: 0 at the lower end, 1 at the upper; NaN for one that a logarithmic axis cannot show. */
    double position(double value) {
        if (!logarithmic) {
            return (value - minimum) / (maximum - minimum);
        }
        return value > 0 ? Math.log(value / minimum) / Math.log(maximum / minimum) : Double.NaN;
    }

    /** The values to label, ascending. */
    List<Double> ticks() {
        return logarithmic ? logarithmicTicks() : linearTicks();
    }

    /** A tick as a person reads it, such as 0.005 or 5e-7. */
    static String label(double tick) {
        var rounded = new BigDecimal(tick).round(new MathContext(2)).stripTrailingZeros();
        if (tick == 0 || tick >= SMALLEST_PLAIN) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }

    /** Round numbers in every power of ten in sight: as few of each as give enough in all. */
    private List<Double> logarithmicTicks() {
        List<Double> ticks = List.of();
        for (double[] steps : LOGARITHMIC_STEPS) {
            ticks = logarithmicTicks(steps);
            if (ticks.size() >= FEWEST_TICKS) {
                break;
            }
        }
        return ticks;
    }

    private List<Double> logarithmicTicks(double... steps) {
        var ticks = new ArrayList<Double>();
        for (int exponent = (int) Math.floor(Math.log10(minimum)); Math.pow(10, exponent) <= maximum; exponent++) {
            for (double step : steps) {
                double tick = step * Math.pow(10, exponent);
                if (tick >= minimum && tick <= maximum) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    private List<Double> linearTicks() {
        double step = niceStep((maximum - minimum) / WANTED_TICKS);
        var ticks = new ArrayList<Double>();
        for (int tick = 0; minimum + tick * step <= maximum * (1 + 1e-9); tick++) {
            ticks.add(minimum + tick * step);
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below {@code step}. */
    static double niceStep(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double nice : STEPS) {
            if (nice * power >= step * (1 - 1e-9)) {
                return nice * power;
            }
        }
        return 10 * power;
    }
}
