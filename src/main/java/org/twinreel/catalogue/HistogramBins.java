package org.twinreel.catalogue;

import java.util.Arrays;

/** Ways to part the range of a quantity's values into bins. */
enum HistogramBins {
    /** Equally wide. */
    EVEN,
    /** Equally wide and a whole number of units wide, so that every bin holds as many years as the next. */
    WHOLE,
    /** Equally wide in log10(1 + x). */
    LOGARITHMIC;

    private static final int BINS = 35;

    /** The histogram of some values, none of them NaN, in the order they come in. */
    Histogram count(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] edges = sorted.length == 0 ? new double[] {0.0} : edges(sorted[0], sorted[sorted.length - 1]);
        int[] counts = new int[edges.length - 1];
        int bin = 0;
        for (double value : sorted) {
            while (bin < counts.length - 1 && value >= edges[bin + 1]) {
                bin++;
            }
            counts[bin]++;
        }
        return new Histogram(edges, counts, this == LOGARITHMIC);
    }

    private double[] edges(double smallest, double largest) {
        if (smallest == largest) {
            // One bin of some width: a bar without width could not be seen.
            return new double[] {smallest, smallest + 1.0};
        }
        return switch (this) {
            case EVEN -> even(smallest, largest);
            case WHOLE -> whole(smallest, largest);
            case LOGARITHMIC -> logarithmic(smallest, largest);
        };
    }

    private static double[] even(double smallest, double largest) {
        double[] edges = new double[BINS + 1];
        Arrays.setAll(edges, edge -> smallest + (largest - smallest) * edge / BINS);
        edges[BINS] = largest;
        return edges;
    }

    private static double[] whole(double smallest, double largest) {
        double width = Math.ceil((largest - smallest + 1.0) / BINS);
        int bins = (int) Math.ceil((largest - smallest + 1.0) / width);
        double[] edges = new double[bins + 1];
        Arrays.setAll(edges, edge -> smallest + width * edge);
        return edges;
    }

    private static double[] logarithmic(double smallest, double largest) {
        double[] edges = even(Math.log1p(smallest), Math.log1p(largest));
        Arrays.setAll(edges, edge -> Math.expm1(edges[edge]));
        edges[0] = smallest;
        edges[BINS] = largest;
        return edges;
    }
}
