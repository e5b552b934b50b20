package org.twinreel.features;

/** What a regression predicts from, one movie at a time: a million rows of many columns need not exist at once. */
public interface RegressionInputs {
    /** Number of columns, at least 0. */
    int columns();

    /**
     * Writes a movie's inputs.
     *
     * @param row the movie, 0..n − 1
     * @param into where to
     * @param start position of the first column
     */
    void copy(int row, double[] into, int start);
}
