package org.twinreel.evaluation;

import java.util.Arrays;

/**
 * Means over a group of queries, and over each of its resamples.
 *
 * @param observed of each column
 * @param resampled of each resample and column
 */
record ResampledMeans(double[] observed, double[][] resampled) {
    /** Of the resamples, how many lie outside the interval at either end: with 999, the 25 lowest end at the 25th. */
    private static final double TAIL = 0.025;

    /** The mean of a column. */
    Estimate of(int column) {
        return estimate(
                observed[column],
                Arrays.stream(resampled).mapToDouble(means -> means[column]).toArray());
    }

    /** The mean of one column minus another of the same queries: paired, as both are of the same resample. */
    Estimate difference(int column, int other) {
        return estimate(
                observed[column] - observed[other],
                Arrays.stream(resampled)
                        .mapToDouble(means -> means[column] - means[other])
                        .toArray());
    }

    private static Estimate estimate(double mean, double[] resamples) {
        if (Double.isNaN(mean)) {
            return Estimate.NONE;
        }
        Arrays.sort(resamples);
        int rank = (int) Math.round(TAIL * (resamples.length + 1));
        return new Estimate(mean, resamples[rank - 1], resamples[resamples.length - rank]);
    }
}
