package org.twinreel.evaluation;

import java.util.Objects;
import org.twinreel.features.FloatMatrix;

/**
 * Intra-list diversity: how unlike each other the movies of a list are, as the mean of 1 − content cosine over all its
 * pairs, 0..2; 0 where all point the same way. Order does not matter, nor does the query.
 *
 * <p>Ziegler et al. 2005, Improving recommendation lists through topic diversification (DOI 10.1145/1060745.1060754),
 * there as its opposite, a sum of similarities. All cosines among k unit vectors v sum up to ‖Σv‖² − Σ‖v‖², so a list
 * costs k vectors and not k² products.
 */
public final class IntraListDiversity {
    private final FloatMatrix vectors;

    /** Σv and Σ‖v‖² over all movies. */
    private final Sums all;

    /**
     * The measure over n movies.
     *
     * @param content n × e, rows of L2 norm 1 or all zero; a zero row has a cosine of 0 with any other
     */
    public IntraListDiversity(FloatMatrix content) {
        vectors = content;
        all = new Sums(content.columns());
        for (int row = 0; row < content.rows(); row++) {
            all.add(content, row, 1);
        }
    }

    /**
     * The diversity of a list.
     *
     * @param rows the recommended rows, each 0..n − 1
     * @return 0..2; NaN for a list of fewer than two
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double of(int[] rows) {
        var sums = new Sums(vectors.columns());
        for (int row : rows) {
            sums.add(vectors, Objects.checkIndex(row, vectors.rows()), 1);
        }
        return sums.diversity(rows.length);
    }

    /**
     * The diversity that a list drawn at random has on average, whatever its length: that of all other movies.
     *
     * @param query row of the query, 0..n − 1
     * @return 0..2; NaN where there are fewer than two other movies
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double expectedByChance(int query) {
        var others = new Sums(all);
        others.add(vectors, Objects.checkIndex(query, vectors.rows()), -1);
        return others.diversity(vectors.rows() - 1);
    }

    /** The sum of vectors and of their squared lengths. */
    private static final class Sums {
        private final double[] vector;
        private double squaredLengths;

        Sums(int columns) {
            vector = new double[columns];
        }

        Sums(Sums other) {
            vector = other.vector.clone();
            squaredLengths = other.squaredLengths;
        }

        void add(FloatMatrix matrix, int row, int times) {
            float[] values = matrix.values();
            int start = row * vector.length;
            for (int column = 0; column < vector.length; column++) {
                double value = values[start + column];
                vector[column] += times * value;
                squaredLengths += times * value * value;
            }
        }

        double diversity(int length) {
            if (length < 2) {
                return Double.NaN;
            }
            double squaredSum = 0;
            for (double value : vector) {
                squaredSum += value * value;
            }
            double meanCosine = (squaredSum - squaredLengths) / ((double) length * (length - 1));
            // Rounding may carry the cosine of equal vectors past 1.
            return Math.max(0, Math.min(2, 1 - meanCosine));
        }
    }
}
