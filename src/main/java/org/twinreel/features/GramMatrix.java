package org.twinreel.features;

/** YᵀY of a matrix Y that comes row by row and need not be kept: every row y adds yᵀ·y. */
final class GramMatrix {
    private final double[][] lowerTriangle;

    /** The Gram matrix of a matrix with {@code columns} columns and no row yet. */
    GramMatrix(int columns) {
        lowerTriangle = new double[columns][];
        for (int row = 0; row < columns; row++) {
            lowerTriangle[row] = new double[row + 1];
        }
    }

    /** Adds one row of Y. */
    void add(double[] row) {
        for (int position = 0; position < row.length; position++) {
            addScaled(row[position], row, lowerTriangle[position]);
        }
    }

    /** All elements, columns × columns. */
    double[][] elements() {
        var elements = new double[lowerTriangle.length][lowerTriangle.length];
        for (int row = 0; row < elements.length; row++) {
            for (int column = 0; column <= row; column++) {
                elements[row][column] = lowerTriangle[row][column];
                elements[column][row] = lowerTriangle[row][column];
            }
        }
        return elements;
    }

    private static void addScaled(double factor, double[] addend, double[] sum) {
        for (int position = 0; position < sum.length; position++) {
            sum[position] += factor * addend[position];
        }
    }
}
