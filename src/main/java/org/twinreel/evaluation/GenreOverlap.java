package org.twinreel.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;

/**
 * Genre overlap@k: the share of k recommended movies that share at least one genre with the query, 0..1. The tutorial's
 * measure. It rewards a model for handing back one of its inputs, and a movie without genres shares none.
 */
public final class GenreOverlap {
    private final int movies;

    /** Words of 64 bits that one set takes. */
    private final int words;

    /** Genre sets: movie m owns the words from m·{@link #words}, one bit a genre. */
    private final long[] sets;

    /** The measure over a catalogue. */
    public GenreOverlap(Catalogue catalogue) {
        Map<Genre, Integer> bits = new HashMap<>();
        catalogue.genres().forEach(genre -> bits.put(genre, bits.size()));
        movies = catalogue.size();
        words = (bits.size() + Long.SIZE - 1) / Long.SIZE;
        sets = new long[Math.multiplyExact(movies, words)];
        for (int row = 0; row < movies; row++) {
            for (Genre genre : catalogue.movie(row).genres()) {
                int bit = Objects.requireNonNull(bits.get(genre));
                sets[row * words + bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
            }
        }
    }

    /**
     * The overlap of a list with a query.
     *
     * @param query row of the query, 0..n − 1
     * @param rows the recommended rows, each 0..n − 1
     * @return 0..1; NaN for an empty list
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double of(int query, List<Integer> rows) {
        return of(query, rows.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The overlap of a list of rows with a query row, as {@link #of(int, List)}. */
    public double of(int query, int[] rows) {
        int sharing = 0;
        for (int row : rows) {
            sharing += shared(query, row) ? 1 : 0;
        }
        return rows.length == 0 ? Double.NaN : (double) sharing / rows.length;
    }

    /**
     * The overlap that a list drawn at random has on average: the share of the other movies that share a genre with the
     * query. It does not depend on the list's length.
     *
     * @param query row of the query, 0..n − 1
     * @return 0..1; NaN where there is no other movie
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double expectedByChance(int query) {
        int sharing = 0;
        for (int row = 0; row < movies; row++) {
            sharing += row != query && shared(query, row) ? 1 : 0;
        }
        return movies == 1 ? Double.NaN : (double) sharing / (movies - 1);
    }

    /**
     * Whether two movies have a genre in common.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public boolean shared(int query, int row) {
        Objects.checkIndex(query, movies);
        Objects.checkIndex(row, movies);
        for (int word = 0; word < words; word++) {
            if ((sets[query * words + word] & sets[row * words + word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
