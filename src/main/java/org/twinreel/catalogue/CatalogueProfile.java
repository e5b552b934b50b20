package org.twinreel.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Figures about a file and the movies kept from it.
 *
 * @param missingByColumn empty cells per column of the file, all rows read, in the file's column order
 * @param quantities one summary per {@link Quantity}
 * @param genres movies per genre, most frequent first
 * @param languages movies per original language code, most frequent first; "" where unknown
 * @param sharedTitles titles that belong to several kept movies, told apart by their TMDB ids
 */
public record CatalogueProfile(
        Map<String, Integer> missingByColumn,
        Map<Quantity, Summary> quantities,
        List<Count> genres,
        List<Count> languages,
        int sharedTitles) {
    public CatalogueProfile {
        missingByColumn = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(missingByColumn));
        quantities = Map.copyOf(quantities);
        genres = List.copyOf(genres);
        languages = List.copyOf(languages);
    }

    /** A number that every movie has. */
    public enum Quantity {
        /** Mean vote, 0..10. */
        VOTE_AVERAGE,
        /** Number of votes. */
        VOTE_COUNT,
        /** TMDB's popularity. */
        POPULARITY,
        /** Year of release; movies without one are left out. */
        RELEASE_YEAR,
        /** Vote average · ln(1 + vote count), the unscaled target. */
        IMPLICIT_SCORE
    }

    /**
     * A quantity in five figures and a picture. All figures are NaN, and the histogram empty, where no movie has it.
     *
     * @param minimum smallest value
     * @param median middle value
     * @param mean arithmetic mean
     * @param maximum largest value
     * @param histogram its distribution
     */
    public record Summary(double minimum, double median, double mean, double maximum, Histogram histogram) {}

    /**
     * How often a name occurs.
     *
     * @param name a genre's name or a language code
     * @param count number of movies, at least 1
     */
    public record Count(String name, int count) {}
}
