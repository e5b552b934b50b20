package org.twinreel.features;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The exact decomposition of what a few directions P see of a matrix A: the small problem that is left of a large one.
 *
 * <p>Two small symmetric matrices are enough. With Y = A·P and YᵀY = E·D·Eᵀ, the matrix T = E·D^(−½) makes Q = Y·T
 * orthonormal. Within Q, A is B = Qᵀ·A, and B·Bᵀ = Tᵀ·(AᵀY)ᵀ·(AᵀY)·T = W·Σ²·Wᵀ gives the singular values Σ and with
 * them the right singular vectors V = Bᵀ·W·Σ⁻¹ = (AᵀY)·(T·W·Σ⁻¹). Where a direction leads to nothing, because the rank
 * of A is lower than the number of directions, the singular value is 0 and so is the vector.
 *
 * @param singularValues one per component, falling
 * @param combination T·W·Σ⁻¹, directions × components: how the columns of AᵀY make up the right singular vectors
 */
record ReducedSvd(double[] singularValues, double[][] combination) {
    /** Of eigenvalues, relative to the largest: below it they are rounding. */
    private static final double NEGLIGIBLE = 1e-10;

    /**
     * Solves the small problem.
     *
     * @param images YᵀY, directions × directions
     * @param backImages (AᵀY)ᵀ·(AᵀY), directions × directions
     * @param components how many to give, 1..directions
     */
    static ReducedSvd of(double[][] images, double[][] backImages, int components) {
        DMatrixRMaj whitening = Eigen.of(new DMatrixRMaj(images)).whitening();
        Eigen within = Eigen.of(productOf(transposed(whitening), productOf(new DMatrixRMaj(backImages), whitening)));
        DMatrixRMaj combination = productOf(whitening, within.whitening());
        double[] singularValues = Arrays.stream(within.significantValues())
                .limit(components)
                .map(Math::sqrt)
                .toArray();
        return new ReducedSvd(
                singularValues, rowsOf(CommonOps_DDRM.extract(combination, 0, images.length, 0, components)));
    }

    /**
     * Eigenvalues, falling, and eigenvectors, by column, of a symmetric matrix that has no negative ones; of such a
     * matrix they are the singular values and vectors.
     */
    private record Eigen(double[] values, DMatrixRMaj vectors) {
        static Eigen of(DMatrixRMaj symmetric) {
            int size = symmetric.numRows;
            var decomposition = DecompositionFactory_DDRM.svd(size, size, true, false, false);
            if (!decomposition.decompose(symmetric)) {
                throw new ArithmeticException("no singular values of a " + size + " × " + size + " matrix");
            }
            DMatrixRMaj vectors = decomposition.getU(null, false);
            double[] values = decomposition.getSingularValues();
            SingularOps_DDRM.descendingOrder(vectors, false, values, size, null, false);
            return new Eigen(values, vectors);
        }

        double[] significantValues() {
            return Arrays.stream(values)
                    .map(value -> value > NEGLIGIBLE * values[0] ? value : 0.0)
                    .toArray();
        }

        /** The vectors, each over the root of its value; zeros where the value is negligible. */
        DMatrixRMaj whitening() {
            double[] factors = Arrays.stream(significantValues())
                    .map(value -> value > 0.0 ? 1.0 / Math.sqrt(value) : 0.0)
                    .toArray();
            DMatrixRMaj scaled = vectors.copy();
            CommonOps_DDRM.multCols(scaled, factors);
            return scaled;
        }
    }

    private static DMatrixRMaj transposed(DMatrixRMaj matrix) {
        return CommonOps_DDRM.transpose(matrix, null);
    }

    private static DMatrixRMaj productOf(DMatrixRMaj left, DMatrixRMaj right) {
        return CommonOps_DDRM.mult(left, right, null);
    }

    private static double[][] rowsOf(DMatrixRMaj matrix) {
        var rows = new double[matrix.numRows][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(matrix.data, row * matrix.numCols, (row + 1) * matrix.numCols);
        }
        return rows;
    }
}
