package org.twinreel.ui.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.Estimate;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;

/** What a column of the table and a picture can show. */
enum Measure {
    GENRE_OVERLAP(ListMetric.GENRE_OVERLAP, true),
    GENRE_JACCARD(ListMetric.GENRE_JACCARD, true),
    DIVERSITY(ListMetric.DIVERSITY, false),
    VOTE_PERCENTILE(ListMetric.VOTE_PERCENTILE, true),
    UNTRAINED_SHARE(ListMetric.UNTRAINED_SHARE, true),
    COVERAGE(null, true),
    GINI(null, false);

    private final @Nullable ListMetric metric;
    private final boolean share;

    Measure(@Nullable ListMetric metric, boolean share) {
        this.metric = metric;
        this.share = share;
    }

    /** Those that single lists have, too. */
    static List<Measure> ofLists() {
        return Arrays.stream(values())
                .filter(measure -> measure.metric().isPresent())
                .toList();
    }

    /** The measure of single lists; empty where only all lists together have one. */
    Optional<ListMetric> metric() {
        return Optional.ofNullable(metric);
    }

    /** Whether it is told in per cent. */
    boolean share() {
        return share;
    }

    /** Its part of the keys of texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A source's figure over a group of queries; coverage and Gini index have no interval. */
    Estimate of(CatalogueFigures figures, QueryGroup group, ListSource source) {
        if (metric != null) {
            return figures.mean(group, source, metric);
        }
        var spread = figures.spread(group, source);
        return new Estimate(this == COVERAGE ? spread.coverage() : spread.gini(), Double.NaN, Double.NaN);
    }
}
