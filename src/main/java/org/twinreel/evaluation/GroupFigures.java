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
 */
public record GroupFigures(
        Map<ListSource, Map<ListMetric, Estimate>> means,
        Map<Comparison, Map<ListMetric, Estimate>> differences,
        Map<ModePair, Agreement> agreements) {
    public GroupFigures {
        means = copy(means);
        differences = copy(differences);
        agreements = Map.copyOf(agreements);
    }

    private static <T> Map<T, Map<ListMetric, Estimate>> copy(Map<T, Map<ListMetric, Estimate>> figures) {
        var copy = new HashMap<T, Map<ListMetric, Estimate>>();
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

    private static Estimate figure(@Nullable Map<ListMetric, Estimate> figures, ListMetric metric) {
        return Objects.requireNonNull(Objects.requireNonNull(figures).get(metric));
    }
}
