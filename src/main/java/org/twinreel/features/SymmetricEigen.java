package org.twinreel.features;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix S = W·Λ·Wᵀ that has no negative ones, by one-sided Jacobi
 * rotations (Hestenes 1958, DOI 10.1137/0106005): pairs of rows are turned until all are at right angles to each other,
 * and what S has become then is Λ·Wᵀ, so a row's length is an eigenvalue and its direction the eigenvector. Three
 * short loops, which the JIT compiler has ready at once: in a fresh process a library's decomposition takes five times
 * as long, nearly all of it for loading and compiling.
 *
 * @param values the eigenvalues, falling, none negative
 * @param vectors the eigenvectors by row, of length 1; zeros where the value is 0
 */
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int MOST_SWEEPS = 60;
    /** Cosine of two rows that are at right angles but for rounding. */
    private static final double RIGHT_ANGLE = 1e-14;
    /** Of squared lengths, relative to the largest: such a row is rounding and has no direction. */
    private static final double NEGLIGIBLE = 1e-30;

    /**
     * Decomposes a matrix.
     *
     * @param symmetric S, c × c
     */
    static SymmetricEigen of(double[][] symmetric) {
        double[][] rows = Arrays.stream(symmetric).map(double[]::clone).toArray(double[][]::new);
        boolean turned = true;
        for (int sweep = 0; turned && sweep < MOST_SWEEPS; sweep++) {
            turned = sweep(rows);
        }
        Arrays.sort(rows, Comparator.comparingDouble((double[] row) -> -product(row, row)));
        var values = new double[rows.length];
        for (int position = 0; position < rows.length; position++) {
            values[position] = Math.sqrt(product(rows[position], rows[position]));
            scale(rows[position], values[position] > 0.0 ? 1.0 / values[position] : 0.0);
        }
        return new SymmetricEigen(values, rows);
    }

    /** Turns every pair of rows once; whether any was not at right angles. */
    private static boolean sweep(double[][] rows) {
        double[] squares =
                Arrays.stream(rows).mapToDouble(row -> product(row, row)).toArray();
        double negligible = NEGLIGIBLE * Arrays.stream(squares).max().orElse(0.0);
        boolean turned = false;
        for (int first = 0; first < rows.length; first++) {
            for (int second = first + 1; second < rows.length; second++) {
                if (Math.min(squares[first], squares[second]) > negligible) {
                    turned |= turn(rows, squares, first, second);
                }
            }
        }
        return turned;
    }

    /** Turns two rows to right angles, the longer one becoming longer still. */
    private static boolean turn(double[][] rows, double[] squares, int first, int second) {
        double product = product(rows[first], rows[second]);
        if (Math.abs(product) <= RIGHT_ANGLE * Math.sqrt(squares[first] * squares[second])) {
            return false;
        }
        double zeta = (squares[second] - squares[first]) / (2.0 * product);
        double tangent = Math.copySign(1.0 / (Math.abs(zeta) + Math.sqrt(1.0 + zeta * zeta)), zeta);
        double cosine = 1.0 / Math.sqrt(1.0 + tangent * tangent);
        rotate(rows[first], rows[second], cosine, cosine * tangent);
        squares[first] -= tangent * product;
        squares[second] += tangent * product;
        return true;
    }

    private static void rotate(double[] first, double[] second, double cosine, double sine) {
        for (int position = 0; position < first.length; position++) {
            double before = first[position];
            first[position] = cosine * before - sine * second[position];
            second[position] = sine * before + cosine * second[position];
        }
    }

    /** Four sums side by side, so that an addition need not wait for the one before. */
    private static double product(double[] left, double[] right) {
        double sum0 = 0.0;
        double sum1 = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        int position = 0;
        for (; position + 4 <= left.length; position += 4) {
            sum0 += left[position] * right[position];
            sum1 += left[position + 1] * right[position + 1];
            sum2 += left[position + 2] * right[position + 2];
            sum3 += left[position + 3] * right[position + 3];
        }
        for (; position < left.length; position++) {
            sum0 += left[position] * right[position];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    private static void scale(double[] row, double factor) {
        for (int position = 0; position < row.length; position++) {
            row[position] *= factor;
        }
    }
}
