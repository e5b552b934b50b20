package org.twinreel.evaluation;

import java.util.List;
import org.twinreel.catalogue.Catalogue;

/**
 * Genre overlap@k: the share of k recommended movies that share at least one genre with the query, 0..1. The tutorial's
 * measure. It rewards a model for handing back one of its inputs, and a movie without genres shares none.
 */
public final class GenreOverlap {
    private final GenreSets genres;

    /** The measure over a catalogue. */
    public GenreOverlap(Catalogue catalogue) {
        this(new GenreSets(catalogue));
    }

    GenreOverlap(GenreSets genres) {
        this.genres = genres;
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
        for (int row = 0; row < genres.movies(); row++) {
            sharing += row != query && shared(query, row) ? 1 : 0;
        }
        return genres.movies() == 1 ? Double.NaN : (double) sharing / (genres.movies() - 1);
    }

    /**
     * Whether two movies have a genre in common.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public boolean shared(int query, int row) {
        return genres.shared(query, row);
    }
}
