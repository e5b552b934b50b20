package org.twinreel.recommend;

import java.util.stream.DoubleStream;

/** Where values lie among those of a catalogue. */
public final class Percentile {
    private final double[] sorted;

    /** Percentiles among values, of which there is at least one; NaN stands for none and is left out. */
    public Percentile(DoubleStream values) {
        sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
    }

    /**
     * The share of the values that are smaller, equals counting half.
     *
     * @return 0..1; NaN where there is nothing to compare with
     */
    public double of(double value) {
        int below = firstNotBelow(value);
        int upTo = firstNotBelow(Math.nextUp(value));
        return sorted.length == 0 ? Double.NaN : (below + upTo) / (2.0 * sorted.length);
    }

    /** Number of values that are smaller. */
    private int firstNotBelow(double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
