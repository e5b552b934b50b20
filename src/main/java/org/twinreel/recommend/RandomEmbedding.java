package org.twinreel.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.twinreel.features.FloatMatrix;

/**
 * A control that knows nothing: every movie has a fixed direction drawn at random, and movies rank by the cosine of
 * these. What such lists look like is what noise looks like, seen through the same figures as the learned lists.
 *
 * <p>Normal coordinates, scaled to length 1, favour no direction (Muller 1959, A note on a method for generating points
 * uniformly on n-dimensional spheres, DOI 10.1145/377939.377946).
 */
public final class RandomEmbedding {
    private final UnitVectors vectors;

    /**
     * Directions for n movies; n·e random numbers are drawn.
     *
     * @param rows n, at least 1
     * @param columns e, at least 1, as in the embeddings it is a control of
     * @param seed same seed, same directions
     */
    public RandomEmbedding(int rows, int columns, long seed) {
        vectors = new UnitVectors(directions(rows, columns, new SplittableRandom(seed)));
    }

    private static FloatMatrix directions(int rows, int columns, SplittableRandom random) {
        var matrix = FloatMatrix.zeros(rows, columns);
        float[] values = matrix.values();
        for (int start = 0; start < values.length; start += columns) {
            double squaredLength = 0;
            for (int index = start; index < start + columns; index++) {
                double value = random.nextGaussian();
                values[index] = (float) value;
                squaredLength += value * value;
            }
            float length = (float) Math.sqrt(squaredLength);
            for (int index = start; index < start + columns; index++) {
                values[index] /= length;
            }
        }
        return matrix;
    }

    /** The cosines of a query to every movie, to be asked as if content and cf were this; see {@link Similarities}. */
    public Similarities similarities(int query) {
        float[] cosines = vectors.cosines(query)[0];
        return new Similarities(query, cosines, cosines);
    }

    /**
     * The list of a query: ranked by chance, each place with the content and cf cosines that its movie really has.
     *
     * @param learned the query's similarities by the learned embeddings
     * @param k length wanted, at least 1; fewer come out where there are fewer candidates
     */
    public List<Recommendation> top(Similarities learned, int k, Candidates candidates) {
        var places = new ArrayList<Recommendation>();
        for (Recommendation place : similarities(learned.query()).top(1, k, candidates)) {
            int row = place.row();
            places.add(
                    new Recommendation(place.rank(), row, place.similarity(), learned.content(row), learned.cf(row)));
        }
        return List.copyOf(places);
    }
}
