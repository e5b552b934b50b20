package org.twinreel.features;

/**
 * A sparse matrix in compressed-row form (CSR). The arrays are shared, not copied.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param rowStarts row r holds the entries {@code rowStarts[r]} (inclusive) to {@code rowStarts[r + 1]} (exclusive)
 * @param columnIndices the entries' columns, ascending within a row
 * @param values the entries' values
 */
public record SparseMatrix(int rows, int columns, int[] rowStarts, int[] columnIndices, float[] values) {
    public SparseMatrix {
        if (rowStarts.length != rows + 1 || columnIndices.length != values.length || rowStarts[rows] != values.length) {
            throw new IllegalArgumentException("the three arrays do not describe one matrix of " + rows + " rows");
        }
    }

    /** Number of stored entries. */
    public int nonZeros() {
        return values.length;
    }
}
