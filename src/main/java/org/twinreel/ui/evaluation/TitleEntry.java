package org.twinreel.ui.evaluation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.ListSource;
import org.twinreel.ui.search.TitleQuestion;

/**
 * A title in the list of titles.
 *
 * @param number tells equal titles apart
 * @param typed as a person wrote it
 * @param movie that it names; null where that is not clear
 * @param question to ask where it is not clear; null where it is
 * @param overlaps genre overlap of each source's list, 0..1; empty without a movie or a model
 * @param trained whether the movie's cf vector was trained; false without a model
 */
record TitleEntry(
        int number,
        String typed,
        @Nullable Movie movie,
        @Nullable TitleQuestion question,
        Map<ListSource, Double> overlaps,
        boolean trained) {
    TitleEntry {
        overlaps = Map.copyOf(overlaps);
    }

    /** The movie, if it is clear. */
    Optional<Movie> found() {
        return Optional.ofNullable(movie);
    }

    /** The overlap of a source's list, 0..1; NaN where there is none. */
    double overlap(ListSource source) {
        return overlaps.getOrDefault(source, Double.NaN);
    }

    TitleEntry measured(Map<ListSource, Double> measured, boolean cfTrained) {
        return new TitleEntry(number, typed, movie, question, measured, cfTrained);
    }
}
