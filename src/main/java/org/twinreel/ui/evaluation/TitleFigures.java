package org.twinreel.ui.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.twinreel.catalogue.Movie;
import org.twinreel.evaluation.ListFigures;
import org.twinreel.evaluation.ListSource;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Similarities;
import org.twinreel.ui.Ranking;

/** Measures single titles on one model. */
final class TitleFigures {
    private final Ranking ranking;

    TitleFigures(Ranking ranking) {
        this.ranking = ranking;
    }

    /** The entry with its figures for lists of k movies; one without a movie stays as it is. */
    TitleEntry measure(TitleEntry entry, int k) {
        return entry.found()
                .map(movie -> entry.measured(
                        figures(movie, k), ranking.model().split().trained(movie.index())))
                .orElse(entry);
    }

    private Map<ListSource, ListFigures> figures(Movie movie, int k) {
        Similarities similarities = ranking.recommender().similarities(movie.index());
        var figures = new EnumMap<ListSource, ListFigures>(ListSource.class);
        for (Mode mode : Mode.values()) {
            var list = similarities.top(mode.contentWeight(), k);
            figures.put(ListSource.valueOf(mode.name()), ranking.evaluation().figures(movie.index(), list));
        }
        figures.put(ListSource.RANDOM, ranking.evaluation().chance(movie.index()));
        figures.put(ListSource.POPULARITY, ranking.evaluation().popularity(movie.index(), k));
        return figures;
    }
}
