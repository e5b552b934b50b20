package org.twinreel.ui.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.ListAgreement;
import org.twinreel.evaluation.ListFigures;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;

/**
 * One query with its lists.
 *
 * @param query the movie that was asked for
 * @param queryTrained whether its cf vector was trained
 * @param k length asked for
 * @param columns one list a mode, and perhaps the control's
 * @param pool among how many movies was ranked
 */
record Board(Movie query, boolean queryTrained, int k, Map<Lane, Column> columns, Pool pool) {
    Board {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /** The list of a mode. */
    Column column(Mode mode) {
        return Objects.requireNonNull(columns.get(Lane.of(mode)));
    }

    /** The list at a place; empty for the control's while it is off. */
    Optional<Column> column(Lane lane) {
        return Optional.ofNullable(columns.get(lane));
    }

    /** The same board with another list in one place. */
    Board with(Column column) {
        var changed = new EnumMap<>(columns);
        changed.put(column.lane(), column);
        return new Board(query, queryTrained, k, changed, pool);
    }

    /** How alike two lists are; empty where one of them is not on the board. */
    Optional<ListAgreement> agreement(Lane one, Lane other) {
        return column(one).flatMap(first -> column(other).map(second -> ListAgreement.of(first.rows(), second.rows())));
    }

    /**
     * Among how many movies lists are ranked.
     *
     * @param candidates those that the filter lets pass, without the query
     * @param others all without the query
     */
    record Pool(int candidates, int others) {}

    /**
     * What is reached without a look at the query, among the same candidates.
     *
     * @param chance of a list drawn at random, on average; the median is that of all candidates
     * @param popularity of the most voted candidates
     */
    record Baseline(ListFigures chance, ListFigures popularity) {}

    /**
     * One list.
     *
     * @param lane its place on the board
     * @param contentWeight the share of the content cosine in its scores, 0..1; the mode's own but for a blend; NaN for
     *     the control
     * @param places from the first rank on
     * @param figures what the list is like
     * @param baseline what the same figures are without a look at the query; similarities by this list's own scores
     */
    record Column(Lane lane, double contentWeight, List<Place> places, ListFigures figures, Baseline baseline) {
        Column {
            places = List.copyOf(places);
        }

        /**
         * The mode that ranks it.
         *
         * @throws java.util.NoSuchElementException for the control, which has none
         */
        Mode mode() {
            return lane.mode().orElseThrow();
        }

        /** Whether a person moved the weights away from the mode's own. */
        boolean blended() {
            return lane.mode()
                    .filter(mode -> contentWeight != mode.contentWeight())
                    .isPresent();
        }

        /** The rows of its movies, from the first rank on. */
        int[] rows() {
            return places.stream()
                    .mapToInt(place -> place.recommendation().row())
                    .toArray();
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
