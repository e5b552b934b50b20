package org.twinreel.ui.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.ListFigures;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;

/**
 * One query with its three lists.
 *
 * @param query the movie that was asked for
 * @param queryTrained whether its cf vector was trained
 * @param k length asked for
 * @param columns one list a mode
 * @param baseline what is reached without looking at the query
 */
record Board(Movie query, boolean queryTrained, int k, Map<Mode, Column> columns, Baseline baseline) {
    Board {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /** The list of a mode. */
    Column column(Mode mode) {
        return Objects.requireNonNull(columns.get(mode));
    }

    /** The same board with another list in one place. */
    Board with(Column column) {
        var changed = new EnumMap<>(columns);
        changed.put(column.mode(), column);
        return new Board(query, queryTrained, k, changed, baseline);
    }

    /**
     * Genre overlap without a look at the query.
     *
     * @param chance of a list drawn at random, on average, 0..1; NaN where there is no other movie
     * @param popularity of the most voted movies, 0..1; NaN likewise
     */
    record Baseline(double chance, double popularity) {}

    /**
     * One list.
     *
     * @param mode its place on the board
     * @param contentWeight the share of the content cosine in its scores, 0..1; the mode's own but for a blend
     * @param places from the first rank on
     * @param figures what the list is like
     */
    record Column(Mode mode, double contentWeight, List<Place> places, ListFigures figures) {
        Column {
            places = List.copyOf(places);
        }

        /** Whether a person moved the weights away from the mode's own. */
        boolean blended() {
            return contentWeight != mode.contentWeight();
        }
    }

    /**
     * One movie of a list.
     *
     * @param recommendation its rank and scores
     * @param contentWeight the share of the content cosine in its score
     * @param movie who it is
     * @param trained whether its cf vector was trained
     * @param sharedGenres genres that the query has too
     * @param otherGenres its further genres
     */
    record Place(
            Recommendation recommendation,
            double contentWeight,
            Movie movie,
            boolean trained,
            List<Genre> sharedGenres,
            List<Genre> otherGenres) {
        Place {
            sharedGenres = List.copyOf(sharedGenres);
            otherGenres = List.copyOf(otherGenres);
        }

        /** What content contributes to the score. */
        double contentPart() {
            return contentWeight * recommendation.contentSimilarity();
        }

        /** What cf contributes to the score. */
        double cfPart() {
            return (1 - contentWeight) * recommendation.cfSimilarity();
        }
    }
}
