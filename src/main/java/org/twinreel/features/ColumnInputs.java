package org.twinreel.features;

import java.util.stream.IntStream;

/** Columns of a matrix as they are. */
public final class ColumnInputs implements RegressionInputs {
    private final FloatMatrix matrix;
    private final int[] columns;

    /**
     * Some columns of a matrix.
     *
     * @param matrix n × d
     * @param columns each 0..d − 1
     */
    public ColumnInputs(FloatMatrix matrix, int... columns) {
        this.matrix = matrix;
        this.columns = columns.clone();
    }

    /** All columns of a matrix. */
    public static ColumnInputs all(FloatMatrix matrix) {
        return new ColumnInputs(matrix, IntStream.range(0, matrix.columns()).toArray());
    }

    @Override
    public int columns() {
        return columns.length;
    }

    @Override
    public void copy(int row, double[] into, int start) {
        for (int column = 0; column < columns.length; column++) {
            into[start + column] = matrix.get(row, columns[column]);
        }
    }
}
