package org.twinreel.evaluation;

/**
 * A mean over queries and how sure it is.
 *
 * @param mean over the queries asked; NaN where there are none, or none has such a figure
 * @param low lower end of the 95 % interval; NaN with the mean
 * @param high upper end of the interval; NaN with the mean
 */
public record Estimate(double mean, double low, double high) {
    /** What is not there. */
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** Whether there is a mean. */
    public boolean exists() {
        return !Double.isNaN(mean);
    }

    /**
     * For a difference: its sign where the queries tell one, else 0.
     *
     * @param negligible size below which a difference is nothing to speak of, however sure; at least 0
     * @return −1 or 1 where the interval lies wholly below or above 0 and the mean is at least {@code negligible} away
     *     from 0; else 0
     */
    public int sign(double negligible) {
        if (Math.abs(mean) < negligible) {
            return 0;
        }
        return low > 0 ? 1 : high < 0 ? -1 : 0;
    }
}
