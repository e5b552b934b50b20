package org.twinreel.evaluation;

import org.twinreel.learning.DataSplit;

/**
 * The share of a list's movies outside the training split, 0..1. Their cf embeddings still are their random start, so
 * their places in a cf list are chance, and what a hybrid list owes to their cf half is noise.
 */
public final class UntrainedShare {
    private final DataSplit split;
    private final int untrainedMovies;

    /** The measure over a split. */
    public UntrainedShare(DataSplit split) {
        this.split = split;
        untrainedMovies = split.validation().length;
    }

    /**
     * The share in a list.
     *
     * @param rows the recommended rows, each 0..n − 1
     * @return 0..1; NaN for an empty list
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double of(int[] rows) {
        int untrained = 0;
        for (int row : rows) {
            untrained += split.trained(row) ? 0 : 1;
        }
        return rows.length == 0 ? Double.NaN : (double) untrained / rows.length;
    }

    /**
     * The share that a list drawn at random has on average, whatever its length: that of all other movies.
     *
     * @param query row of the query, 0..n − 1
     * @return 0..1; NaN where there is no other movie
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double expectedByChance(int query) {
        int untrained = untrainedMovies - (split.trained(query) ? 0 : 1);
        return split.rows() == 1 ? Double.NaN : (double) untrained / (split.rows() - 1);
    }
}
