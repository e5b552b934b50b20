package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * How a figure is distributed over queries: as many bins as a picture needs, and the quartiles. The values themselves
 * are not kept.
 *
 * @param firstCentre of the first bin
 * @param width of a bin
 * @param counts queries in each bin, from the first; none where the figure does not exist
 * @param lowerQuartile a quarter of the queries lie below; NaN where there are none
 * @param median half of them lie below
 * @param upperQuartile three quarters of them lie below
 */
public record Distribution(
        double firstCentre,
        double width,
        List<Integer> counts,
        double lowerQuartile,
        double median,
        double upperQuartile) {
    /** Of figures that are not shares of a list's places. */
    private static final double FINE = 0.05;

    private static final double QUARTER = 0.25;

    public Distribution {
        counts = List.copyOf(counts);
    }

    /**
     * The distribution of a measure. A share of k places has a bin for each of its k + 1 values; other measures have
     * bins of 0.05 from 0 on.
     *
     * @param values one a query; NaN is left out
     * @param k length of the lists, at least 1
     */
    static Distribution of(ListMetric metric, double[] values, int k) {
        double[] ascending = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double width = metric.shareOfPlaces() ? 1.0 / k : FINE;
        double firstCentre = metric.shareOfPlaces() ? 0 : width / 2;
        var counts = new Integer[(int) Math.round(metric.highest() / width) + (metric.shareOfPlaces() ? 1 : 0)];
        Arrays.fill(counts, 0);
        for (double value : ascending) {
            // Rounding may carry a cosine a hair beyond its range.
            int bin = (int) Math.floor((value - firstCentre) / width + 0.5 + 1e-9);
            counts[Math.max(0, Math.min(counts.length - 1, bin))]++;
        }
        return new Distribution(
                firstCentre,
                width,
                List.of(counts),
                quantile(ascending, QUARTER),
                quantile(ascending, 2 * QUARTER),
                quantile(ascending, 3 * QUARTER));
    }

    /** Between neighbours in proportion: definition 7 of Hyndman and Fan 1996 (DOI 10.2307/2684934). */
    private static double quantile(double[] ascending, double share) {
        if (ascending.length == 0) {
            return Double.NaN;
        }
        double place = share * (ascending.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }

    /** Number of queries that have the figure. */
    public int queries() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The middle of a bin. */
    public double centre(int bin) {
        return firstCentre + bin * width;
    }
}
