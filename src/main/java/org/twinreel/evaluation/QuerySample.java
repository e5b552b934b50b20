package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Which movies of a catalogue are asked. All of them cost n² cosines: seconds for ten thousand movies, hours for a
 * million. In a large catalogue a part is drawn, each part of its size equally likely, so that the means stand for the
 * whole and their intervals say how well.
 */
final class QuerySample {
    /** Catalogues up to this size are asked wholly. */
    private static final int MOST_QUERIES = 20_000;

    /** Most pairs of query and candidate: a thousand queries to a million movies, minutes on one core. */
    private static final long MOST_PAIRS = 1_000_000_000;

    private QuerySample() {}

    /** How many of n movies are asked: all up to 20,000, from there on fewer the larger the catalogue. */
    static int size(int movies) {
        return (int) Math.min(Math.min(movies, MOST_QUERIES), Math.max(1, MOST_PAIRS / movies));
    }

    /**
     * Draws distinct rows.
     *
     * @param movies n, at least 1
     * @param size how many, 1..n
     * @param seed same seed, same rows
     * @return ascending
     */
    static int[] draw(int movies, int size, long seed) {
        int[] order = new int[movies];
        Arrays.setAll(order, row -> row);
        if (size < movies) {
            // Not the stream of the split, whose first numbers name the rows that are held out, nor that of random
            // lists.
            var random = new SplittableRandom(seed).split().split();
            for (int position = 0; position < size; position++) {
                int drawn = position + random.nextInt(movies - position);
                int row = order[drawn];
                order[drawn] = order[position];
                order[position] = row;
            }
        }
        int[] rows = Arrays.copyOf(order, size);
        Arrays.sort(rows);
        return rows;
    }
}
