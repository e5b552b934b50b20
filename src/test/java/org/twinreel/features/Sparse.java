package org.twinreel.features;

import java.util.Arrays;

/** Sparse matrices for tests. */
final class Sparse {
    private Sparse() {}

    /** The entries of {@code rows} that are not 0. */
    static SparseMatrix of(float[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        var starts = new int[rows.length + 1];
        var indices = new int[rows.length * columns];
        var values = new float[rows.length * columns];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (rows[row][column] != 0.0f) {
                    indices[size] = column;
                    values[size++] = rows[row][column];
                }
            }
            starts[row + 1] = size;
        }
        return new SparseMatrix(
                rows.length, columns, starts, Arrays.copyOf(indices, size), Arrays.copyOf(values, size));
    }
}
