package org.twinreel.catalogue;

import java.util.List;
import java.util.OptionalInt;

/**
 * One movie after cleaning.
 *
 * @param index its row in every matrix, 0-based
 * @param tmdbId TMDB's id; several rows may share one. Where the file has none, the row's number in the file, counted
 *     from 0 without the header
 * @param title not blank; several movies may share one
 * @param overview what it is about, not empty
 * @param genres without repetition, in the file's order; may be empty
 * @param releaseYear empty where the release date could not be read
 * @param voteAverage mean vote, 0..10
 * @param voteCount number of votes, at least 0
 * @param popularity TMDB's popularity, at least 0, unbounded
 * @param language original language, an ISO 639-1 code; empty where unknown
 */
public record Movie(
        int index,
        long tmdbId,
        String title,
        String overview,
        List<Genre> genres,
        OptionalInt releaseYear,
        double voteAverage,
        long voteCount,
        double popularity,
        String language) {
    public Movie {
        if (index < 0) {
            throw new IllegalArgumentException("index must not be negative but was " + index);
        }
        if (!(voteAverage >= 0.0 && voteAverage <= 10.0)) {
            throw new IllegalArgumentException("voteAverage must lie in 0..10 but was " + voteAverage);
        }
        if (voteCount < 0) {
            throw new IllegalArgumentException("voteCount must not be negative but was " + voteCount);
        }
        if (!(popularity >= 0.0 && popularity < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("popularity must be finite and not negative but was " + popularity);
        }
        genres = List.copyOf(genres);
    }

    /** The unscaled training target: vote average · ln(1 + vote count), at least 0. */
    public double implicitScore() {
        return voteAverage * Math.log1p((double) voteCount);
    }

    /** Whether this movie and {@code other} have a genre in common. */
    public boolean sharesGenreWith(Movie other) {
        return genres.stream().anyMatch(other.genres::contains);
    }
}
