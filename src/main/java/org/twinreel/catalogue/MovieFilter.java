package org.twinreel.catalogue;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a movie must be to stay in view. A part that is null asks for nothing; a movie whose year is unknown passes no
 * bound of years.
 *
 * @param language original language, as in {@link Movie#language()}; "" for those whose language is unknown
 * @param genre one of its genres
 * @param fromYear first year of release
 * @param toYear last year of release; with a smaller one than the first, nothing passes
 * @param minimumVotes fewest votes, at least 0
 */
public record MovieFilter(
        @Nullable String language,
        @Nullable Genre genre,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        long minimumVotes)
        implements Predicate<Movie> {
    /** Passes everything. */
    public static final MovieFilter NONE = new MovieFilter(null, null, null, null, 0);

    public MovieFilter {
        if (minimumVotes < 0) {
            throw new IllegalArgumentException("minimumVotes must not be negative but was " + minimumVotes);
        }
    }

    /** The same filter for another language; null for any. */
    public MovieFilter withLanguage(@Nullable String wanted) {
        return new MovieFilter(wanted, genre, fromYear, toYear, minimumVotes);
    }

    /** The same filter for another genre; null for any. */
    public MovieFilter withGenre(@Nullable Genre wanted) {
        return new MovieFilter(language, wanted, fromYear, toYear, minimumVotes);
    }

    /** The same filter for other years; null for no bound. */
    public MovieFilter withYears(@Nullable Integer from, @Nullable Integer to) {
        return new MovieFilter(language, genre, from, to, minimumVotes);
    }

    /** The same filter for another number of votes; 0 for any. */
    public MovieFilter withMinimumVotes(long votes) {
        return new MovieFilter(language, genre, fromYear, toYear, votes);
    }

    /** Whether everything passes. */
    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public boolean test(Movie movie) {
        boolean ofLanguage = language == null || language.equals(movie.language());
        boolean ofGenre = genre == null || movie.genres().contains(genre);
        return ofLanguage && ofGenre && movie.voteCount() >= minimumVotes && inYears(movie);
    }

    private boolean inYears(Movie movie) {
        if (fromYear == null && toYear == null) {
            return true;
        }
        if (movie.releaseYear().isEmpty()) {
            return false;
        }
        int year = movie.releaseYear().getAsInt();
        return (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
    }
}
