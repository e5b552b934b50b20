package org.twinreel.catalogue;

/**
 * How a quantity is distributed over the kept movies.
 *
 * @param edges bin limits, ascending, one more than bins; in the quantity's own unit also on a logarithmic axis
 * @param counts movies per bin; the last bin includes its upper edge
 * @param logarithmic whether the bins are equally wide in log10(1 + x), as suits a skewed quantity
 */
public record Histogram(double[] edges, int[] counts, boolean logarithmic) {
    public Histogram {
        if (edges.length != counts.length + 1) {
            throw new IllegalArgumentException(edges.length + " edges do not bound " + counts.length + " bins");
        }
        edges = edges.clone();
        counts = counts.clone();
    }

    @Override
    public double[] edges() {
        return edges.clone();
    }

    @Override
    public int[] counts() {
        return counts.clone();
    }
}
