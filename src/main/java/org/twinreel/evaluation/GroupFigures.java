package org.twinreel.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a group of queries.
 *
 * @param means of each source's lists
 * @param differences of the sources compared
 * @param agreements of the modes' lists
 * @param spreads of each source's recommendations over the catalogue
 * @param distributions of each source's figures over the queries
 */
public record GroupFigures(
        Map<ListSource, Map<ListMetric, Estimate>> means,
        Map<Comparison, Map<ListMetric, Estimate>> differences,
        Map<ModePair, Agreement> agreements,
        Map<ListSource, CatalogueSpread> spreads,
        Map<ListSource, Map<ListMetric, Distribution>> distributions) {
    public GroupFigures {
        means = copy(means);
        differences = copy(differences);
        agreements = Map.copyOf(agreements);
        spreads = Map.copyOf(spreads);
        distributions = copy(distributions);
    }

    private static <T, F> Map<T, Map<ListMetric, F>> copy(Map<T, Map<ListMetric, F>> figures) {
        var copy = new HashMap<T, Map<ListMetric, F>>();
        figures.forEach((key, byMetric) -> copy.put(key, Map.copyOf(byMetric)));
        return Map.copyOf(copy);
    }

    /** The mean of a source's lists. */
    public Estimate mean(ListSource source, ListMetric metric) {
        return figure(means.get(source), metric);
    }

    /** The mean over queries of one source's figure minus the other's. */
    public Estimate difference(Comparison comparison, ListMetric metric) {
        return figure(differences.get(comparison), metric);
    }

    /** How alike the lists of two modes are. */
    public Agreement agreement(ModePair pair) {
        return Objects.requireNonNull(agreements.get(pair));
    }

    /** How a source's recommendations spread over the catalogue. */
    public CatalogueSpread spread(ListSource source) {
        return Objects.requireNonNull(spreads.get(source));
    }

    /** How a source's figure is distributed over the queries. */
    public Distribution distribution(ListSource source, ListMetric metric) {
        return figure(distributions.get(source), metric);
    }

    private static <F> F figure(@Nullable Map<ListMetric, F> figures, ListMetric metric) {
        return Objects.requireNonNull(Objects.requireNonNull(figures).get(metric));
    }
}
