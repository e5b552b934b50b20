package org.twinreel.ui.compare;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.twinreel.evaluation.ListFigures;

/** What stands above each list about it. */
enum HeadFigure {
    OVERLAP("genre-overlap", "compare.share", ListFigures::genreOverlap, 1),
    SIMILARITY("similarity", "compare.similarity.mean", ListFigures::meanSimilarity, 1),
    DIVERSITY("diversity", "compare.similarity.mean", ListFigures::diversity, Double.NaN),
    VOTES("votes", "compare.votes", ListFigures::medianVotes, Double.NaN),
    UNTRAINED("untrained", "compare.share", ListFigures::untrainedShare, 1);

    private final String explained;
    private final String pattern;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to an accessor of a record
    private final ToDoubleFunction<ListFigures> of;

    private final double full;

    HeadFigure(String explained, String pattern, ToDoubleFunction<ListFigures> of, double full) {
        this.explained = explained;
        this.pattern = pattern;
        this.of = of;
        this.full = full;
    }

    /** The key of its definition. */
    String helpKey() {
        return "figure." + explained + ".help";
    }

    /** The key of its short name. */
    String nameKey() {
        return "compare.figure." + key();
    }

    /** The key of what its baselines are. */
    String baselineKey() {
        return this == VOTES ? "compare.baseline.median" : "compare.baseline.mean";
    }

    /** The key of the pattern in which it is written. */
    String pattern() {
        return pattern;
    }

    /** Its value among a list's figures; perhaps NaN. */
    double of(ListFigures figures) {
        return of.applyAsDouble(figures);
    }

    /** What fills a gauge: the whole of a share, or the largest of three figures that know no whole. */
    double full(double one, double two, double three) {
        return Double.isNaN(full) ? Math.max(zeroed(one), Math.max(zeroed(two), zeroed(three))) : full;
    }

    private static double zeroed(double figure) {
        return Double.isNaN(figure) ? 0 : figure;
    }

    /** Its name in ids. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
