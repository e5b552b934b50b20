package org.twinreel.features;

/**
 * Adds multiples of rows to a row: the loops in which the truncated SVD spends its time. They stand here once, for all
 * its steps, so that the JIT compiler has them ready from the first step on; and four rows go in one pass where there
 * are four, because the sum is then loaded and stored once for four products.
 */
final class ScaledRows {
    /** Rows that {@link #addFour} takes. */
    static final int FOUR = 4;

    private ScaledRows() {}

    /** sum += factor · addend, from a position on as far as the sum reaches. */
    static void add(double factor, double[] addend, double[] sum, int from) {
        for (int position = from; position < sum.length; position++) {
            sum[position] += factor * addend[position];
        }
    }

    /** sum += the four addends, each times its factor, from a position on as far as the sum reaches. */
    static void addFour(double[] factors, double[][] addends, double[] sum, int from) {
        double factor0 = factors[0];
        double factor1 = factors[1];
        double factor2 = factors[2];
        double factor3 = factors[3];
        double[] addend0 = addends[0];
        double[] addend1 = addends[1];
        double[] addend2 = addends[2];
        double[] addend3 = addends[3];
        for (int position = from; position < sum.length; position++) {
            sum[position] += factor0 * addend0[position]
                    + factor1 * addend1[position]
                    + factor2 * addend2[position]
                    + factor3 * addend3[position];
        }
    }
}
