package org.twinreel.features;

import java.util.Arrays;
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
        float[][] basis =
                new RangeFinder(matrix, directions, new PartOfJob(monitor, 0.0, 0.6)).find(powerIterations, seed);
        var images = new GramMatrix(directions);
        double[][] backImages = backImages(matrix, basis, images, new PartOfJob(monitor, 0.6, 0.75));
        ReducedSvd reduced = ReducedSvd.of(images.elements(), gramOf(backImages), kept);
        monitor.checkStopped();
        float[][] rightVectors = product(backImages, reduced.combination());
        FloatMatrix projected = project(matrix, rightVectors, new PartOfJob(monitor, 0.9, 1.0));
        makeLargestPositive(projected);
        return new Decomposition(projected, reduced.singularValues(), ExplainedVariance.shares(projected, matrix));
    }

    /** Aᵀ·(A·basis), d × directions; the rows of A·basis go into {@code images}. */
    private static double[][] backImages(SparseMatrix matrix, float[][] basis, GramMatrix images, JobMonitor monitor) {
        int directions = basis[0].length;
        var backImages = new double[matrix.columns()][directions];
        var image = new double[directions];
        for (int row = 0; row < matrix.rows(); row++) {
            report(row, matrix.rows(), monitor);
            imageOfRow(matrix, row, basis, image);
            images.add(image);
            for (int entry = matrix.rowStarts()[row]; entry < matrix.rowStarts()[row + 1]; entry++) {
                addScaled(matrix.values()[entry], image, backImages[matrix.columnIndices()[entry]]);
            }
        }
        return backImages;
    }

    private static double[][] gramOf(double[][] rows) {
        var gram = new GramMatrix(rows[0].length);
        for (double[] row : rows) {
            gram.add(row);
        }
        return gram.elements();
    }

    /** The product of two dense matrices given by rows. */
    private static float[][] product(double[][] left, double[][] right) {
        var product = new float[left.length][right[0].length];
        var sum = new double[right[0].length];
        for (int row = 0; row < left.length; row++) {
            Arrays.fill(sum, 0.0);
            for (int position = 0; position < right.length; position++) {
                addScaled(left[row][position], right[position], sum);
            }
            for (int column = 0; column < sum.length; column++) {
                product[row][column] = (float) sum[column];
            }
        }
        return product;
    }

    /** A·directions, n × number of directions. */
    private static FloatMatrix project(SparseMatrix matrix, float[][] directions, JobMonitor monitor) {
        var projected = FloatMatrix.zeros(matrix.rows(), directions[0].length);
        var image = new double[projected.columns()];
        for (int row = 0; row < matrix.rows(); row++) {
            report(row, matrix.rows(), monitor);
            imageOfRow(matrix, row, directions, image);
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

    /** image = a·basis for the row a of A. */
    private static void imageOfRow(SparseMatrix matrix, int row, float[][] basis, double[] image) {
        Arrays.fill(image, 0.0);
        for (int entry = matrix.rowStarts()[row]; entry < matrix.rowStarts()[row + 1]; entry++) {
            addScaled(matrix.values()[entry], basis[matrix.columnIndices()[entry]], image);
        }
    }

    private static void addScaled(double factor, float[] addend, double[] sum) {
        for (int position = 0; position < sum.length; position++) {
            sum[position] += factor * addend[position];
        }
    }

    private static void addScaled(double factor, double[] addend, double[] sum) {
        for (int position = 0; position < sum.length; position++) {
            sum[position] += factor * addend[position];
        }
    }

    /** Turns every column so that its element largest in size is positive, as scikit-learn's svd_flip does. */
    private static void makeLargestPositive(FloatMatrix matrix) {
        float[] values = matrix.values();
        for (int column = 0; column < matrix.columns(); column++) {
            float largest = 0.0f;
            for (int position = column; position < values.length; position += matrix.columns()) {
                if (Math.abs(values[position]) > Math.abs(largest)) {
                    largest = values[position];
                }
            }
            for (int position = column; position < values.length && largest < 0.0f; position += matrix.columns()) {
                values[position] = 0.0f - values[position]; // no minus before a zero
            }
        }
    }
}
