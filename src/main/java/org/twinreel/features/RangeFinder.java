package org.twinreel.features;

import org.twinreel.background.JobMonitor;

/**
 * Finds few directions in the space of a sparse matrix's columns along which its rows reach far: the power iterations
 * of the randomized range finder of Halko, Martinsson and Tropp 2011, DOI 10.1137/090771806, algorithm 4.4. It starts
 * from random directions Ω and applies AᵀA to them q times: every time the share of a singular vector grows by the
 * square of its singular value, so that the leading ones win.
 *
 * <p>AᵀA is never formed. A pass takes one row a of A after the other and adds aᵀ·(a·B), so nothing as tall as A is
 * held.
 */
final class RangeFinder {
    private static final int CHECK_EVERY = 128;

    private final SparseMatrix matrix;
    private final int directions;
    private final JobMonitor monitor;
    private final SparseImages images;

    /**
     * A finder for one matrix A.
     *
     * @param directions how many directions to find, 1..min(rows, columns) of A
     * @param monitor told of iterations
     */
    RangeFinder(SparseMatrix matrix, int directions, JobMonitor monitor) {
        this.matrix = matrix;
        this.directions = directions;
        this.monitor = monitor;
        this.images = new SparseImages(matrix);
    }

    /**
     * A basis of the directions found: columns of A × directions, the columns independent but not orthogonal.
     *
     * @param powerIterations q, at least 0; with 0 the directions are those of Ω
     * @param seed of Ω
     */
    double[][] find(int powerIterations, long seed) {
        double[][] basis = gaussian(new GaussianSource(seed));
        for (int iteration = 0; iteration < powerIterations; iteration++) {
            monitor.progress(iteration, powerIterations);
            basis = gramTimes(basis);
            LuBasis.normalise(basis);
        }
        return basis;
    }

    private double[][] gaussian(GaussianSource source) {
        var omega = new double[matrix.columns()][directions];
        for (double[] row : omega) {
            for (int direction = 0; direction < directions; direction++) {
                row[direction] = source.next();
            }
        }
        return omega;
    }

    /** Aᵀ·(A·basis), columns of A × directions. */
    double[][] gramTimes(double[][] basis) {
        var product = new double[matrix.columns()][directions];
        for (int from = 0; from < matrix.rows(); from += CHECK_EVERY) {
            monitor.checkStopped();
            addGram(from, Math.min(matrix.rows(), from + CHECK_EVERY), basis, product);
        }
        return product;
    }

    /** A method of its own, called often, so that the JIT compiler need not replace it while it runs. */
    private void addGram(int from, int to, double[][] basis, double[][] product) {
        var image = new double[directions];
        for (int row = from; row < to; row++) {
            images.image(row, basis, image);
            images.addBack(row, image, product);
        }
    }
}
