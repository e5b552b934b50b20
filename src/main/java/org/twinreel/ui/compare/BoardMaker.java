package org.twinreel.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;
import org.twinreel.recommend.Similarities;
import org.twinreel.ui.Ranking;
import org.twinreel.ui.compare.Board.Baseline;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.compare.Board.Place;

/** Fills boards from one model. Keeps the latest query's cosines, so that a slider re-ranks without new products. */
final class BoardMaker {
    private final Ranking ranking;
    private @Nullable Similarities latest;

    BoardMaker(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * The board of a query.
     *
     * @param contentWeight of the hybrid column, 0..1
     * @param k length of the lists, at least 1
     */
    Board board(Movie query, double contentWeight, int k) {
        Map<Mode, Column> columns = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            double weight = mode == Mode.HYBRID ? contentWeight : mode.contentWeight();
            columns.put(mode, column(query, mode, weight, k));
        }
        var baseline = new Baseline(
                ranking.evaluation().chance(query.index()).genreOverlap(),
                ranking.evaluation().popularity(query.index(), k).genreOverlap());
        return new Board(query, ranking.model().split().trained(query.index()), k, columns, baseline);
    }

    /** A board whose hybrid column is ranked by another blend. */
    Board blended(Board board, double contentWeight) {
        return board.with(column(board.query(), Mode.HYBRID, contentWeight, board.k()));
    }

    private Column column(Movie query, Mode mode, double contentWeight, int k) {
        List<Recommendation> list = similarities(query.index()).top(contentWeight, k);
        List<Place> places =
                list.stream().map(place -> place(query, place, contentWeight)).toList();
        return new Column(mode, contentWeight, places, ranking.evaluation().figures(query.index(), list));
    }

    private Similarities similarities(int query) {
        Similarities known = latest;
        if (known == null || known.query() != query) {
            known = ranking.recommender().similarities(query);
            latest = known;
        }
        return known;
    }

    private Place place(Movie query, Recommendation recommendation, double contentWeight) {
        Movie movie = ranking.catalogue().movie(recommendation.row());
        Map<Boolean, List<Genre>> genres =
                movie.genres().stream().collect(Collectors.partitioningBy(query.genres()::contains));
        return new Place(
                recommendation,
                contentWeight,
                movie,
                ranking.model().split().trained(movie.index()),
                genres.getOrDefault(true, List.of()),
                genres.getOrDefault(false, List.of()));
    }
}
