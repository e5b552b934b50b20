package org.twinreel.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Figures made by hand, for tests of what is said about them; at first those of the tutorial's own data. */
public final class MadeFigures {
    private final Map<ListSource, double[]> overlaps = new EnumMap<>(Map.of(
            ListSource.CONTENT, new double[] {0.997, 0.997, 0.996},
            ListSource.CF, new double[] {0.758, 0.822, 0.502},
            ListSource.HYBRID, new double[] {0.825, 0.899, 0.530},
            ListSource.RANDOM, new double[] {0.509, 0.511, 0.503},
            ListSource.POPULARITY, new double[] {0.500, 0.499, 0.505}));

    private double cfUntrainedShare = 0.25;
    private double halfWidth = 0.004;
    private QueryCounts queries = new QueryCounts(9998, 7998, 2000);

    /** Sets the mean genre overlap of a source for all, trained and untrained queries. */
    public MadeFigures overlap(ListSource source, double all, double trained, double untrained) {
        overlaps.put(source, new double[] {all, trained, untrained});
        return this;
    }

    /** Sets the share of untrained movies in cf lists; in all others it is a quarter. */
    public MadeFigures cfUntrainedShare(double share) {
        cfUntrainedShare = share;
        return this;
    }

    /** Sets half of the width of every interval. */
    public MadeFigures halfWidth(double width) {
        halfWidth = width;
        return this;
    }

    /** Sets how many queries were asked. */
    public MadeFigures queries(int movies, int trained, int untrained) {
        queries = new QueryCounts(movies, trained, untrained);
        return this;
    }

    /** The figures, for lists of ten; measures of which nothing was said are a quarter, agreements a half. */
    public CatalogueFigures figures() {
        var groups = new EnumMap<QueryGroup, GroupFigures>(QueryGroup.class);
        for (QueryGroup group : QueryGroup.values()) {
            groups.put(group, figures(group));
        }
        return new CatalogueFigures(10, queries, groups);
    }

    private GroupFigures figures(QueryGroup group) {
        var means = new EnumMap<ListSource, Map<ListMetric, Estimate>>(ListSource.class);
        for (ListSource source : ListSource.values()) {
            means.put(source, byMetric(metric -> estimate(mean(group, source, metric))));
        }
        var differences = new EnumMap<Comparison, Map<ListMetric, Estimate>>(Comparison.class);
        for (Comparison pair : Comparison.values()) {
            differences.put(
                    pair,
                    byMetric(metric -> estimate(mean(group, pair.one(), metric) - mean(group, pair.other(), metric))));
        }
        var agreements = new EnumMap<ModePair, Agreement>(ModePair.class);
        for (ModePair pair : ModePair.values()) {
            agreements.put(pair, new Agreement(estimate(0.5), estimate(0.5)));
        }
        return new GroupFigures(means, differences, agreements, spreads(), distributions(group));
    }

    private static Map<ListSource, CatalogueSpread> spreads() {
        var spreads = new EnumMap<ListSource, CatalogueSpread>(ListSource.class);
        for (ListSource source : ListSource.values()) {
            spreads.put(source, new CatalogueSpread(0.75, 0.5, LorenzCurve.of(new int[] {0, 1, 3})));
        }
        return spreads;
    }

    private Map<ListSource, Map<ListMetric, Distribution>> distributions(QueryGroup group) {
        var distributions = new EnumMap<ListSource, Map<ListMetric, Distribution>>(ListSource.class);
        for (ListSource source : ListSource.values()) {
            distributions.put(
                    source,
                    byMetric(metric -> Distribution.of(metric, new double[] {mean(group, source, metric)}, 10)));
        }
        return distributions;
    }

    private double mean(QueryGroup group, ListSource source, ListMetric metric) {
        double[] ofSource = Objects.requireNonNull(overlaps.get(source));
        double overlap =
                switch (group) {
                    case ALL -> ofSource[0];
                    case TRAINED -> ofSource[1];
                    case UNTRAINED -> ofSource[2];
                };
        if (metric == ListMetric.GENRE_OVERLAP || Double.isNaN(overlap)) {
            return overlap;
        }
        return metric == ListMetric.UNTRAINED_SHARE && source == ListSource.CF ? cfUntrainedShare : 0.25;
    }

    private Estimate estimate(double mean) {
        return Double.isNaN(mean) ? Estimate.NONE : new Estimate(mean, mean - halfWidth, mean + halfWidth);
    }

    private static <F> Map<ListMetric, F> byMetric(Function<ListMetric, F> figure) {
        var figures = new EnumMap<ListMetric, F>(ListMetric.class);
        for (ListMetric metric : ListMetric.values()) {
            figures.put(metric, figure.apply(metric));
        }
        return figures;
    }
}
