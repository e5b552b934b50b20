package org.twinreel.features;

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
        double[][] whitening = whitening(SymmetricEigen.of(images), images.length);
        double[][] within = SymmetricProduct.of(whitening, DenseProduct.of(backImages, whitening));
        SymmetricEigen eigen = SymmetricEigen.of(within);
        var singularValues = new double[components];
        for (int component = 0; component < components; component++) {
            singularValues[component] = Math.sqrt(significant(eigen, component));
        }
        return new ReducedSvd(singularValues, DenseProduct.of(whitening, whitening(eigen, components)));
    }

    /** An eigenvalue, 0 where it is negligible. */
    private static double significant(SymmetricEigen eigen, int position) {
        double value = eigen.values()[position];
        return value > NEGLIGIBLE * eigen.values()[0] ? value : 0.0;
    }

    /** The first eigenvectors, by column, each over the root of its value; zeros where the value is negligible. */
    private static double[][] whitening(SymmetricEigen eigen, int count) {
        var whitening = new double[eigen.values().length][count];
        for (int column = 0; column < count; column++) {
            double value = significant(eigen, column);
            double factor = value > 0.0 ? 1.0 / Math.sqrt(value) : 0.0;
            for (int row = 0; row < whitening.length; row++) {
                whitening[row][column] = factor * eigen.vectors()[column][row];
            }
        }
        return whitening;
    }
}
