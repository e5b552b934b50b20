package org.twinreel.features;

/**
 * Keeps the columns of a tall matrix apart between power iterations, which pull all of them towards the same leading
 * direction. Of an LU factorisation with row pivoting, Y = P·L·U, the factor P·L spans what Y spans, and its columns
 * are well independent; it costs half of an orthogonalisation and is what scikit-learn's {@code randomized_svd} does.
 */
final class LuBasis {
    private LuBasis() {}

    /**
     * Replaces Y by P·L in place.
     *
     * @param rows Y by rows, at least as many rows as columns; where its rank falls short, unit columns stand in
     */
    static void normalise(float[][] rows) {
        float[][] pivoted = rows.clone();
        int columns = rows[0].length;
        for (int column = 0; column < columns; column++) {
            swap(pivoted, column, largest(pivoted, column));
            eliminate(pivoted, column);
        }
        for (int row = 0; row < columns; row++) {
            pivoted[row][row] = 1.0f;
            for (int column = row + 1; column < columns; column++) {
                pivoted[row][column] = 0.0f;
            }
        }
    }

    /** The row, from the diagonal down, whose element of a column is largest in size. */
    private static int largest(float[][] rows, int column) {
        int largest = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        return largest;
    }

    private static void swap(float[][] rows, int first, int second) {
        float[] moved = rows[first];
        rows[first] = rows[second];
        rows[second] = moved;
    }

    /** Leaves the factors of L in a column below the diagonal, and what is still to be factored to the right of it. */
    private static void eliminate(float[][] rows, int column) {
        float[] pivotRow = rows[column];
        float pivot = pivotRow[column];
        if (pivot == 0.0f) {
            return;
        }
        for (int row = column + 1; row < rows.length; row++) {
            float factor = rows[row][column] / pivot;
            rows[row][column] = factor;
            subtractScaled(factor, pivotRow, rows[row], column + 1);
        }
    }

    private static void subtractScaled(float factor, float[] subtrahend, float[] row, int from) {
        for (int column = from; column < row.length; column++) {
            row[column] -= factor * subtrahend[column];
        }
    }
}
