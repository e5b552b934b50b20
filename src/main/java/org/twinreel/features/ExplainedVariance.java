package org.twinreel.features;

/** How much of what varies in a matrix its projection still shows. */
final class ExplainedVariance {
    /** Of the mean square of a matrix: a variance below it is rounding. */
    private static final double NEGLIGIBLE = 1e-12;

    private ExplainedVariance() {}

    /**
     * Per column of {@code projected}, its variance over that of all columns of {@code original} together (population
     * variances, as scikit-learn's {@code explained_variance_ratio_}); 0 where the original does not vary.
     *
     * @param projected n × c, n at least 1
     * @param original n × d
     */
    static double[] shares(FloatMatrix projected, SparseMatrix original) {
        int rows = original.rows();
        var originalSums = new double[original.columns()];
        double squares = 0.0;
        for (int entry = 0; entry < original.nonZeros(); entry++) {
            double value = original.values()[entry];
            originalSums[original.columnIndices()[entry]] += value;
            squares += value * value;
        }
        double total = squares / rows;
        for (double sum : originalSums) {
            total -= sum / rows * (sum / rows);
        }
        boolean varies = total > NEGLIGIBLE * squares / rows;
        return varies ? quotients(variances(projected), total) : new double[projected.columns()];
    }

    private static double[] variances(FloatMatrix matrix) {
        var sums = new double[matrix.columns()];
        var squares = new double[matrix.columns()];
        for (int row = 0; row < matrix.rows(); row++) {
            add(matrix.values(), row * matrix.columns(), sums, squares);
        }
        var variances = new double[matrix.columns()];
        for (int column = 0; column < variances.length; column++) {
            double mean = sums[column] / matrix.rows();
            variances[column] = Math.max(0.0, squares[column] / matrix.rows() - mean * mean);
        }
        return variances;
    }

    /** Adds a row's values and their squares; a method of its own, as it is compiled while a long loop still runs. */
    private static void add(float[] values, int start, double[] sums, double[] squares) {
        for (int column = 0; column < sums.length; column++) {
            double value = values[start + column];
            sums[column] += value;
            squares[column] += value * value;
        }
    }

    private static double[] quotients(double[] dividends, double divisor) {
        var quotients = new double[dividends.length];
        for (int position = 0; position < quotients.length; position++) {
            quotients[position] = dividends[position] / divisor;
        }
        return quotients;
    }
}
