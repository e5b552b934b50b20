package org.twinreel.recommend;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** The movies that may be recommended: all, or those that a person left after filtering. Never changes. */
public final class Candidates {
    private final int movies;
    private final BitSet allowed;

    private Candidates(int movies, BitSet allowed) {
        this.movies = movies;
        this.allowed = allowed;
    }

    /** All of n movies. */
    public static Candidates all(int movies) {
        return of(movies, row -> true);
    }

    /**
     * Those of n movies that pass a test.
     *
     * @param movies n, at least 1
     * @param test is asked once for every row, 0..n − 1
     */
    public static Candidates of(int movies, IntPredicate test) {
        var allowed = new BitSet(movies);
        for (int row = 0; row < movies; row++) {
            allowed.set(row, test.test(row));
        }
        return new Candidates(movies, allowed);
    }

    /** Number of movies that were looked at, n. */
    public int movies() {
        return movies;
    }

    /** Whether nothing was filtered out. */
    public boolean areAll() {
        return allowed.cardinality() == movies;
    }

    /** Whether a row is among them. */
    public boolean contains(int row) {
        return allowed.get(row);
    }

    /** The first candidate from a row on; −1 where there is none. */
    int next(int row) {
        return allowed.nextSetBit(row);
    }

    /** How many there are beside a query, which is no candidate of its own. */
    public int beside(int query) {
        return allowed.cardinality() - (allowed.get(query) ? 1 : 0);
    }

    /** Their rows without a query's, ascending. */
    public int[] rowsBeside(int query) {
        return allowed.stream().filter(row -> row != query).toArray();
    }
}
