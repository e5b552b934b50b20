package org.twinreel.features;

import java.util.Arrays;

/** Products of single rows of a sparse matrix A with a dense one. */
final class SparseImages {
    private final int[] rowStarts;
    private final int[] columns;
    private final float[] values;
    private final double[] factors = new double[ScaledRows.FOUR];
    private final double[][] addends = new double[ScaledRows.FOUR][];

    /** Products with rows of {@code matrix}. */
    SparseImages(SparseMatrix matrix) {
        rowStarts = matrix.rowStarts();
        columns = matrix.columnIndices();
        values = matrix.values();
    }

    /** image = a·basis for the row a of A. */
    void image(int row, double[][] basis, double[] image) {
        Arrays.fill(image, 0.0);
        int end = rowStarts[row + 1];
        int entry = rowStarts[row];
        for (; entry + ScaledRows.FOUR <= end; entry += ScaledRows.FOUR) {
            for (int position = 0; position < ScaledRows.FOUR; position++) {
                factors[position] = values[entry + position];
                addends[position] = basis[columns[entry + position]];
            }
            ScaledRows.addFour(factors, addends, image, 0);
        }
        for (; entry < end; entry++) {
            ScaledRows.add(values[entry], basis[columns[entry]], image, 0);
        }
    }

    /** sum += aᵀ·image for the row a of A. */
    void addBack(int row, double[] image, double[][] sum) {
        for (int entry = rowStarts[row]; entry < rowStarts[row + 1]; entry++) {
            ScaledRows.add(values[entry], image, sum[columns[entry]], 0);
        }
    }
}
