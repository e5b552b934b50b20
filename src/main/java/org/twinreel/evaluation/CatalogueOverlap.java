package org.twinreel.evaluation;

import java.util.Map;

/**
 * Mean genre overlap@k over every movie of a catalogue as the query.
 *
 * @param k list length
 * @param trainedQueries number of queries in the training split
 * @param untrainedQueries number of queries outside it
 * @param bySource the figures of each list source
 */
public record CatalogueOverlap(int k, int trainedQueries, int untrainedQueries, Map<ListSource, Means> bySource) {
    public CatalogueOverlap {
        bySource = Map.copyOf(bySource);
    }

    /**
     * Means over three groups of queries, each 0..1.
     *
     * @param all over all queries
     * @param trained over the queries in the training split; NaN where there are none
     * @param untrained over the queries outside it; NaN where there are none
     */
    public record Means(double all, double trained, double untrained) {}
}
