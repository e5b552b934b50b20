package org.twinreel.features;

/**
 * Keeps the columns of a tall matrix apart between power iterations, which pull all of them towards the same leading
 * direction. Of an LU factorisation with row pivoting, Y = P·L·U, the factor P·L spans what Y spans, and its columns
 * are well independent; it costs half of an orthogonalisation and is what scikit-learn's {@code randomized_svd} does.
 *
 * <p>Columns are factored in panels of four: a row to the right of the panel is then read and written once for four
 * columns, not for each (Golub and Van Loan, Matrix Computations, "Block LU").
 */
final class LuBasis {
    private final double[][] rows;
    private final int columns;
    private final double[] factors = new double[ScaledRows.FOUR];
    private final double[][] pivotRows = new double[ScaledRows.FOUR][];

    private LuBasis(double[][] rows) {
        this.rows = rows;
        this.columns = rows[0].length;
    }

    /**
     * Replaces Y by P·L in place.
     *
     * @param rows Y by rows, at least as many rows as columns; where its rank falls short, unit columns stand in
     */
    static void normalise(double[][] rows) {
        new LuBasis(rows.clone()).factor();
    }

    private void factor() {
        for (int column = 0; column < columns; column += ScaledRows.FOUR) {
            int end = Math.min(columns, column + ScaledRows.FOUR);
            factorPanel(column, end);
            if (end < columns) {
                updateRight(column, end);
            }
        }
        for (int row = 0; row < columns; row++) {
            rows[row][row] = 1.0;
            for (int column = row + 1; column < columns; column++) {
                rows[row][column] = 0.0;
            }
        }
    }

    /** Leaves the factors of L below the diagonal in the columns {@code from} to {@code to}, and U's elements above. */
    private void factorPanel(int from, int to) {
        for (int column = from; column < to; column++) {
            swap(column, largest(column));
            double[] pivotRow = rows[column];
            if (pivotRow[column] != 0.0) {
                for (int row = column + 1; row < rows.length; row++) {
                    eliminate(rows[row], pivotRow, column, to);
                }
            }
        }
    }

    /** The row, from the diagonal down, whose element of a column is largest in size. */
    private int largest(int column) {
        int largest = column;
        double size = -1.0;
        for (int row = column; row < rows.length; row++) {
            double candidate = Math.abs(rows[row][column]);
            if (candidate > size) {
                largest = row;
                size = candidate;
            }
        }
        return largest;
    }

    private void swap(int first, int second) {
        double[] moved = rows[first];
        rows[first] = rows[second];
        rows[second] = moved;
    }

    private static void eliminate(double[] row, double[] pivotRow, int column, int to) {
        double factor = row[column] / pivotRow[column];
        row[column] = factor;
        for (int right = column + 1; right < to; right++) {
            row[right] -= factor * pivotRow[right];
        }
    }

    /** Subtracts from all that is right of a panel of four what its columns explain. */
    private void updateRight(int from, int to) {
        for (int pivot = from; pivot < to; pivot++) {
            pivotRows[pivot - from] = rows[pivot];
            for (int above = from; above < pivot; above++) {
                ScaledRows.add(-rows[pivot][above], rows[above], rows[pivot], to);
            }
        }
        for (int row = to; row < rows.length; row++) {
            for (int pivot = from; pivot < to; pivot++) {
                factors[pivot - from] = -rows[row][pivot];
            }
            ScaledRows.addFour(factors, pivotRows, rows[row], to);
        }
    }
}
