package org.twinreel.features;

/** L·R of two dense matrices given by rows. */
final class DenseProduct {
    private final double[] factors = new double[ScaledRows.FOUR];
    private final double[][] addends = new double[ScaledRows.FOUR][];

    private DenseProduct() {}

    /**
     * The product.
     *
     * @param left L, n × m
     * @param right R, m × c, m at least 1
     * @return L·R, n × c
     */
    static double[][] of(double[][] left, double[][] right) {
        var product = new double[left.length][right[0].length];
        var kernel = new DenseProduct();
        for (int row = 0; row < left.length; row++) {
            kernel.add(left[row], right, product[row]);
        }
        return product;
    }

    private void add(double[] left, double[][] right, double[] sum) {
        int position = 0;
        for (; position + ScaledRows.FOUR <= right.length; position += ScaledRows.FOUR) {
            System.arraycopy(left, position, factors, 0, ScaledRows.FOUR);
            System.arraycopy(right, position, addends, 0, ScaledRows.FOUR);
            ScaledRows.addFour(factors, addends, sum, 0);
        }
        for (; position < right.length; position++) {
            ScaledRows.add(left[position], right[position], sum, 0);
        }
    }
}
