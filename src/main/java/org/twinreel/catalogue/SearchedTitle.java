package org.twinreel.catalogue;

import java.util.Comparator;

/**
 * A movie and its title as it is compared.
 *
 * @param movie the movie
 * @param title its title
 * @param letterCounts how often its spelling has each letter, see {@link NearSpelling#letterCounts}
 */
record SearchedTitle(Movie movie, FoldedText title, byte[] letterCounts) {
    /** The order among movies whose titles match equally well. */
    static final Comparator<Movie> MOST_VOTED_FIRST =
            Comparator.comparingLong(Movie::voteCount).reversed().thenComparingInt(Movie::index);

    static SearchedTitle of(Movie movie) {
        FoldedText title = FoldedText.of(movie.title());
        return new SearchedTitle(movie, title, NearSpelling.letterCounts(title.spelling()));
    }
}
