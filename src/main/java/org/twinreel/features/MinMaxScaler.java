package org.twinreel.features;

/**
 * Brings numbers linearly to [0, 1], as scikit-learn's {@code MinMaxScaler} does.
 *
 * @param minimum the value that becomes 0
 * @param maximum the value that becomes 1; where it equals the minimum, every value becomes 0
 */
public record MinMaxScaler(double minimum, double maximum) {
    public MinMaxScaler {
        if (!(minimum <= maximum) || Double.isInfinite(maximum - minimum)) {
            throw new IllegalArgumentException("cannot scale from " + minimum + " to " + maximum);
        }
    }

    /**
     * The scaler for which {@code values} reach from 0 to 1.
     *
     * @param values at least one, all finite
     * @throws IllegalArgumentException when there is none, or one is not finite
     */
    public static MinMaxScaler fit(double[] values) {
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            minimum = Math.min(minimum, value);
            maximum = Math.max(maximum, value);
        }
        return new MinMaxScaler(minimum, maximum);
    }

    /** The scaled value, in [0, 1] for those that were fitted. */
    public double scale(double value) {
        return maximum > minimum ? (value - minimum) / (maximum - minimum) : 0.0;
    }

    /** All {@code values} scaled, in their order. */
    public float[] scale(double[] values) {
        var scaled = new float[values.length];
        for (int position = 0; position < scaled.length; position++) {
            scaled[position] = (float) scale(values[position]);
        }
        return scaled;
    }
}
