package org.twinreel.features;

import org.twinreel.background.JobMonitor;

/**
 * Sees the rows of a sparse matrix A ≈ U·Σ·Vᵀ along the few directions in which A is largest, as scikit-learn's
 * {@code TruncatedSVD(components, algorithm='randomized', n_iter)} does, after Halko, Martinsson and Tropp 2011, DOI
 * 10.1137/090771806. A is not centred, so the first component is much like the mean row. (Of a matrix with fewer rows
 * than columns scikit-learn decomposes the transpose; what comes out is as good, but not the same digit by digit.)
 *
 * <p>In three steps: {@link RangeFinder} finds directions P, a few more than wanted; one exact pass over A yields two
 * small matrices, which {@link ReducedSvd} decomposes; and the rows of A are projected onto the directions V that come
 * out. Nothing n rows high is held but the result.
 */
public final class TruncatedSvd {
    /** Directions beyond those wanted, so that the last wanted ones are good too. */
    private static final int OVERSAMPLES = 10;

    private static final int CHECK_EVERY = 512;

    private final int components;
    private final int powerIterations;
    private final long seed;

    /**
     * A matrix seen along its leading directions.
     *
     * @param projected n × c: A·V, which is U·Σ but for the error of the approximation; in every column the element
     *     largest in size is positive, so that signs do not hang on chance
     * @param singularValues c values, falling
     * @param explainedVariance per component, the variance of its column of {@code projected} over the variance of all
     *     columns of A together, 0..1; 0 where nothing varies
     */
    public record Decomposition(FloatMatrix projected, double[] singularValues, double[] explainedVariance) {}

    /**
     * A decomposition of the given size.
     *
     * @param components columns wanted, at least 1; fewer come out of a matrix with fewer rows or columns
     * @param powerIterations passes that sharpen the result, at least 0 (scikit-learn: 5)
     * @param seed of the random start: the same seed gives the same result, and below 2³¹ the start is that of
     *     scikit-learn's {@code random_state}
     * @throws IllegalArgumentException when a size is out of range
     */
    public TruncatedSvd(int components, int powerIterations, long seed) {
        if (components < 1 || powerIterations < 0) {
            throw new IllegalArgumentException(
                    "cannot find " + components + " components by " + powerIterations + " iterations");
        }
        this.components = components;
        this.powerIterations = powerIterations;
        this.seed = seed;
    }

    /**
     * Decomposes a matrix and projects its rows.
     *
     * @param matrix n × d; either may be 0
     * @param monitor told of steps
     * @return c = min(components, n, d) columns
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     */
    public Decomposition fitTransform(SparseMatrix matrix, JobMonitor monitor) {
        int smallerSide = Math.min(matrix.rows(), matrix.columns());
        int kept = Math.min(components, smallerSide);
        if (kept == 0) {
            return new Decomposition(FloatMatrix.zeros(matrix.rows(), 0), new double[0], new double[0]);
        }
        int directions = Math.min(kept + OVERSAMPLES, smallerSide);
        var finder = new RangeFinder(matrix, directions, new PartOfJob(monitor, 0.0, 0.6));
        double[][] basis = finder.find(powerIterations, seed);
        monitor.progress(6, 10);
        double[][] backImages = finder.gramTimes(basis);
        monitor.progress(7, 10);
        // With Y = A·basis, YᵀY is basisᵀ·(AᵀA·basis): no product as long as A has rows.
        double[][] images = SymmetricProduct.of(basis, backImages);
        ReducedSvd reduced = ReducedSvd.of(images, SymmetricProduct.of(backImages, backImages), kept);
        monitor.checkStopped();
        double[][] rightVectors = DenseProduct.of(backImages, reduced.combination());
        FloatMatrix projected = project(matrix, rightVectors, new PartOfJob(monitor, 0.9, 1.0));
        makeLargestPositive(projected);
        return new Decomposition(projected, reduced.singularValues(), ExplainedVariance.shares(projected, matrix));
    }

    /** A·directions, n × number of directions. */
    private static FloatMatrix project(SparseMatrix matrix, double[][] directions, JobMonitor monitor) {
        var products = new SparseImages(matrix);
        var projected = FloatMatrix.zeros(matrix.rows(), directions[0].length);
        var image = new double[projected.columns()];
        for (int row = 0; row < matrix.rows(); row++) {
            report(row, matrix.rows(), monitor);
            products.image(row, directions, image);
            for (int column = 0; column < image.length; column++) {
                projected.values()[row * image.length + column] = (float) image[column];
            }
        }
        return projected;
    }

    private static void report(int row, int rows, JobMonitor monitor) {
        if (row % CHECK_EVERY == 0) {
            monitor.checkStopped();
            monitor.progress(row, rows);
        }
    }

    /** Turns every column so that its element largest in size is positive, as scikit-learn's svd_flip does. */
    private static void makeLargestPositive(FloatMatrix matrix) {
        float[] values = matrix.values();
        int columns = matrix.columns();
        var largest = new float[columns];
        for (int start = 0; start < values.length; start += columns) {
            keepLarger(values, start, largest);
        }
        for (int start = 0; start < values.length; start += columns) {
            turn(values, start, largest);
        }
    }

    private static void turn(float[] values, int start, float[] largest) {
        for (int column = 0; column < largest.length; column++) {
            if (largest[column] < 0.0f) {
                values[start + column] = 0.0f - values[start + column]; // no minus before a zero
            }
        }
    }

    private static void keepLarger(float[] values, int start, float[] largest) {
        for (int column = 0; column < largest.length; column++) {
            if (Math.abs(values[start + column]) > Math.abs(largest[column])) {
                largest[column] = values[start + column];
            }
        }
    }
}
