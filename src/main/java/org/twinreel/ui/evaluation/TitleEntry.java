package org.twinreel.ui.evaluation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.ListFigures;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.ui.search.TitleQuestion;

/**
 * A title in the list of titles.
 *
 * @param number tells equal titles apart
 * @param typed as a person wrote it
 * @param movie that it names; null where that is not clear
 * @param question to ask where it is not clear; null where it is
 * @param figures of each source's list; empty without a movie or a model
 * @param trained whether the movie's cf vector was trained; false without a model
 */
record TitleEntry(
        int number,
        String typed,
        @Nullable Movie movie,
        @Nullable TitleQuestion question,
        Map<ListSource, ListFigures> figures,
        boolean trained) {
    TitleEntry {
        figures = Map.copyOf(figures);
    }

    /** The movie, if it is clear. */
    Optional<Movie> found() {
        return Optional.ofNullable(movie);
    }

    /** What a source's list is like; NaN where there is none. */
    double figure(ListSource source, ListMetric metric) {
        ListFigures ofSource = figures.get(source);
        if (ofSource == null) {
            return Double.NaN;
        }
        return switch (metric) {
            case GENRE_OVERLAP -> ofSource.genreOverlap();
            case GENRE_JACCARD -> ofSource.genreJaccard();
            case DIVERSITY -> ofSource.diversity();
            case VOTE_PERCENTILE -> ofSource.votePercentile();
            case UNTRAINED_SHARE -> ofSource.untrainedShare();
        };
    }

    TitleEntry measured(Map<ListSource, ListFigures> measured, boolean cfTrained) {
        return new TitleEntry(number, typed, movie, question, measured, cfTrained);
    }
}
