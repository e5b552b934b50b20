package org.twinreel.bench;

import java.util.SplittableRandom;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.recommend.Recommender;

/** Unit vectors in random directions: for the time a query takes, directions do not matter. */
public final class RandomEmbeddings {
    private static final long SEED = 42;

    private RandomEmbeddings() {}

    /** A recommender over {@code rows} movies with two embeddings of {@code dimensions} each. */
    public static Recommender recommender(int rows, int dimensions) {
        return new Recommender(embeddings(rows, dimensions));
    }

    /** Two n × e matrices of unit rows. */
    public static ItemEmbeddings embeddings(int rows, int dimensions) {
        var random = new SplittableRandom(SEED);
        return new ItemEmbeddings(unitRows(rows, dimensions, random), unitRows(rows, dimensions, random));
    }

    private static FloatMatrix unitRows(int rows, int dimensions, SplittableRandom random) {
        var matrix = FloatMatrix.zeros(rows, dimensions);
        var row = new double[dimensions];
        for (int first = 0; first < matrix.values().length; first += dimensions) {
            double squares = 0;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                row[dimension] = random.nextDouble() - 0.5;
                squares += row[dimension] * row[dimension];
            }
            for (int dimension = 0; dimension < dimensions; dimension++) {
                matrix.values()[first + dimension] = (float) (row[dimension] / Math.sqrt(squares));
            }
        }
        return matrix;
    }
}
