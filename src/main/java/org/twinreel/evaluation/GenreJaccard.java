package org.twinreel.evaluation;

import org.twinreel.catalogue.Catalogue;

/**
 * Genre Jaccard@k: the mean over k recommended movies of |A ∩ B| / |A ∪ B|, the genres of the query and of the movie,
 * 0..1. Stricter than {@link GenreOverlap}, which a movie of many genres passes with one in common; it, too, rewards a
 * model for handing back one of its inputs. A movie without genres has a coefficient of 0 with any other, also with its
 * like: nothing in common was shown.
 *
 * <p>Jaccard 1912, The distribution of the flora in the alpine zone (DOI 10.1111/j.1469-8137.1912.tb02384.x).
 */
public final class GenreJaccard {
    private final GenreSets genres;

    /** The measure over a catalogue. */
    public GenreJaccard(Catalogue catalogue) {
        this(new GenreSets(catalogue));
    }

    GenreJaccard(GenreSets genres) {
        this.genres = genres;
    }

    /**
     * The mean coefficient of a list with a query.
     *
     * @param query row of the query, 0..n − 1
     * @param rows the recommended rows, each 0..n − 1
     * @return 0..1; NaN for an empty list
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double of(int query, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += genres.jaccard(query, row);
        }
        return rows.length == 0 ? Double.NaN : sum / rows.length;
    }

    /**
     * The mean coefficient that a list drawn at random has on average, whatever its length: that of all other movies.
     *
     * @param query row of the query, 0..n − 1
     * @return 0..1; NaN where there is no other movie
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double expectedByChance(int query) {
        double sum = 0;
        for (int row = 0; row < genres.movies(); row++) {
            sum += row == query ? 0 : genres.jaccard(query, row);
        }
        return genres.movies() == 1 ? Double.NaN : sum / (genres.movies() - 1);
    }
}
