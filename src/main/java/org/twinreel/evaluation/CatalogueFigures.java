package org.twinreel.evaluation;

import java.util.Map;
import java.util.Objects;

/**
 * What the lists of each source are like over a whole catalogue.
 *
 * @param k list length
 * @param queries how many queries were asked; {@link QueryCounts#sampled} says whether they are a sample
 * @param groups the figures of each group of queries
 */
public record CatalogueFigures(int k, QueryCounts queries, Map<QueryGroup, GroupFigures> groups) {
    public CatalogueFigures {
        groups = Map.copyOf(groups);
    }

    /** The figures of a group of queries. */
    public GroupFigures group(QueryGroup group) {
        return Objects.requireNonNull(groups.get(group));
    }

    /** The mean of a source's lists over a group of queries. */
    public Estimate mean(QueryGroup group, ListSource source, ListMetric metric) {
        return group(group).mean(source, metric);
    }

    /** How a source's recommendations to a group of queries spread over the catalogue. */
    public CatalogueSpread spread(QueryGroup group, ListSource source) {
        return group(group).spread(source);
    }
}
