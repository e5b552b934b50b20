package org.twinreel.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.MovieFilter;
import org.twinreel.evaluation.ListFigures;
import org.twinreel.recommend.Candidates;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.RandomEmbedding;
import org.twinreel.recommend.Recommendation;
import org.twinreel.recommend.Similarities;
import org.twinreel.ui.Ranking;
import org.twinreel.ui.compare.Board.Baseline;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.compare.Board.Pool;

/**
 * Fills boards from one model, among the movies that pass a filter. Keeps what only depends on the latest query, so that
 * a slider re-ranks without new products.
 */
final class BoardMaker {
    private final Ranking ranking;
    private final Candidates candidates;
    private final @Nullable RandomEmbedding control;
    private @Nullable Asked latest;

    /** A maker; {@code control} is null while the control column is off. */
    BoardMaker(Ranking ranking, MovieFilter filter, @Nullable RandomEmbedding control) {
        this.ranking = ranking;
        this.control = control;
        int movies = ranking.catalogue().size();
        this.candidates = filter.isNone()
                ? Candidates.all(movies)
                : Candidates.of(movies, row -> filter.test(ranking.catalogue().movie(row)));
    }

    /**
     * The board of a query.
     *
     * @param contentWeight of the hybrid column, 0..1
     * @param k length of the lists, at least 1
     */
    Board board(Movie query, double contentWeight, int k) {
        Asked asked = asked(query, k);
        Map<Lane, Column> columns = new EnumMap<>(Lane.class);
        for (Mode mode : Mode.values()) {
            columns.put(Lane.of(mode), column(asked, mode, mode == Mode.HYBRID ? contentWeight : mode.contentWeight()));
        }
        RandomEmbedding vectors = control;
        if (vectors != null) {
            columns.put(Lane.RANDOM, controlColumn(asked, vectors));
        }
        var pool =
                new Pool(candidates.beside(query.index()), ranking.catalogue().size() - 1);
        return new Board(query, trained(query), k, columns, pool);
    }

    /** A board whose hybrid column is ranked by another blend. */
    Board blended(Board board, double contentWeight) {
        return board.with(column(asked(board.query(), board.k()), Mode.HYBRID, contentWeight));
    }

    private Column column(Asked asked, Mode mode, double contentWeight) {
        List<Recommendation> list = asked.similarities.top(contentWeight, asked.k, candidates);
        return column(asked, Lane.of(mode), contentWeight, list, asked.baseline(asked.similarities, contentWeight));
    }

    private Column controlColumn(Asked asked, RandomEmbedding vectors) {
        List<Recommendation> list = vectors.top(asked.similarities, asked.k, candidates);
        Similarities random = vectors.similarities(asked.query.index());
        return column(asked, Lane.RANDOM, Double.NaN, list, asked.baseline(random, 1));
    }

    private Column column(Asked asked, Lane lane, double contentWeight, List<Recommendation> list, Baseline baseline) {
        List<Place> places = list.stream()
                .map(place -> place(asked.query, place, contentWeight))
                .toList();
        var figures = ranking.evaluation().figures(asked.query.index(), list);
        return new Column(lane, contentWeight, places, figures, baseline);
    }

    private Asked asked(Movie query, int k) {
        Asked known = latest;
        if (known == null || !known.query.equals(query) || known.k != k) {
            known = new Asked(ranking, candidates, query, k);
            latest = known;
        }
        return known;
    }

    private boolean trained(Movie movie) {
        return ranking.model().split().trained(movie.index());
    }

    private Place place(Movie query, Recommendation recommendation, double contentWeight) {
        Movie movie = ranking.catalogue().movie(recommendation.row());
        Map<Boolean, List<Genre>> genres =
                movie.genres().stream().collect(Collectors.partitioningBy(query.genres()::contains));
        return new Place(
                recommendation,
                contentWeight,
                movie,
                trained(movie),
                genres.getOrDefault(true, List.of()),
                genres.getOrDefault(false, List.of()));
    }

    /** What depends on the query, the candidates and k alone: made once, however often the blend changes. */
    private static final class Asked {
        private final Movie query;
        private final int k;
        private final Similarities similarities;
        private final int[] all;
        private final int[] mostVoted;
        private final ListFigures chance;
        private final ListFigures popularity;

        Asked(Ranking ranking, Candidates candidates, Movie query, int k) {
            int row = query.index();
            this.query = query;
            this.k = k;
            similarities = ranking.recommender().similarities(row);
            all = candidates.rowsBeside(row);
            mostVoted = ranking.evaluation().mostVoted(row, k, candidates);
            chance = ranking.evaluation().chance(row, candidates);
            popularity = ranking.evaluation().popularity(row, mostVoted);
        }

        Baseline baseline(Similarities scores, double contentWeight) {
            return new Baseline(
                    chance.withMeanSimilarity(scores.mean(all, contentWeight)),
                    popularity.withMeanSimilarity(scores.mean(mostVoted, contentWeight)));
        }
    }
}
