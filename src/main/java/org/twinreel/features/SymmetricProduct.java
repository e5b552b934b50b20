package org.twinreel.features;

/** LᵀR of two dense matrices given by rows, where it is known to be symmetric: half of it is computed. */
final class SymmetricProduct {
    private final double[][] lowerTriangle;
    private final double[] factors = new double[ScaledRows.FOUR];
    private final double[][] addends = new double[ScaledRows.FOUR][];

    private SymmetricProduct(int columns) {
        lowerTriangle = new double[columns][];
        for (int row = 0; row < columns; row++) {
            lowerTriangle[row] = new double[row + 1];
        }
    }

    /**
     * The product.
     *
     * @param left L, n × c
     * @param right R, n × c
     * @return LᵀR, c × c
     */
    static double[][] of(double[][] left, double[][] right) {
        var product = new SymmetricProduct(left[0].length);
        int row = 0;
        for (; row + ScaledRows.FOUR <= left.length; row += ScaledRows.FOUR) {
            product.addFour(left, right, row);
        }
        for (; row < left.length; row++) {
            product.add(left[row], right[row]);
        }
        return product.elements();
    }

    private void addFour(double[][] left, double[][] right, int first) {
        System.arraycopy(right, first, addends, 0, ScaledRows.FOUR);
        for (int position = 0; position < lowerTriangle.length; position++) {
            factors[0] = left[first][position];
            factors[1] = left[first + 1][position];
            factors[2] = left[first + 2][position];
            factors[3] = left[first + 3][position];
            ScaledRows.addFour(factors, addends, lowerTriangle[position], 0);
        }
    }

    private void add(double[] left, double[] right) {
        for (int position = 0; position < lowerTriangle.length; position++) {
            ScaledRows.add(left[position], right, lowerTriangle[position], 0);
        }
    }

    private double[][] elements() {
        var elements = new double[lowerTriangle.length][lowerTriangle.length];
        for (int row = 0; row < elements.length; row++) {
            for (int column = 0; column <= row; column++) {
                elements[row][column] = lowerTriangle[row][column];
                elements[column][row] = lowerTriangle[row][column];
            }
        }
        return elements;
    }
}
