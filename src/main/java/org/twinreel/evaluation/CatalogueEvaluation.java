package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.TrainedModel;
import org.twinreel.recommend.Recommender;
import org.twinreel.recommend.Similarities;

/** Asks every movie of a catalogue for its lists and averages what they are like. */
public final class CatalogueEvaluation {
    /** More queries at once gain nothing, and a stop would be heard later. */
    private static final int MOST_QUERIES = 64;

    /** Most cosines held at once for each branch (16 MiB), for catalogues so large that a full block would not fit. */
    private static final int MOST_COSINES = 1 << 22;

    private final Catalogue catalogue;
    private final TrainedModel model;

    /**
     * An evaluation of a model over the catalogue that it was trained on.
     *
     * @throws IllegalArgumentException when the model was trained on another number of movies
     */
    public CatalogueEvaluation(Catalogue catalogue, TrainedModel model) {
        if (model.embeddings().rows() != catalogue.size() || model.split().rows() != catalogue.size()) {
            throw new IllegalArgumentException("a catalogue of " + catalogue.size() + " movies, but embeddings of "
                    + model.embeddings().rows() + " and a split of "
                    + model.split().rows());
        }
        this.catalogue = catalogue;
        this.model = model;
    }

    /**
     * Evaluates all queries. Lists are shorter than k where the catalogue has fewer other movies; with none at all,
     * every figure is NaN. The random lists come from the model's seed: the same model, the same figures.
     *
     * @param k list length, at least 1
     * @param monitor told of queries done; asked between blocks of queries whether to stop
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     * @throws IllegalArgumentException when k is smaller than 1
     */
    public CatalogueOverlap evaluate(int k, JobMonitor monitor) {
        Map<ListSource, double[]> overlaps = overlaps(k, monitor);
        var means = new EnumMap<ListSource, CatalogueOverlap.Means>(ListSource.class);
        overlaps.forEach((source, ofQueries) -> means.put(source, means(ofQueries)));
        int trained = model.split().train().length;
        return new CatalogueOverlap(k, trained, catalogue.size() - trained, means);
    }

    /** The overlap of every query's list, by source and row. */
    private Map<ListSource, double[]> overlaps(int k, JobMonitor monitor) {
        var overlaps = new EnumMap<ListSource, double[]>(ListSource.class);
        for (ListSource source : ListSource.values()) {
            overlaps.put(source, new double[catalogue.size()]);
        }
        var recommender = new Recommender(model.embeddings());
        var lists = new SourceLists(catalogue, k, model.config().seed());
        var genreOverlap = new GenreOverlap(catalogue);
        int block = Math.max(1, Math.min(MOST_QUERIES, MOST_COSINES / catalogue.size()));
        for (int from = 0; from < catalogue.size(); from += block) {
            monitor.checkStopped();
            int to = Math.min(catalogue.size(), from + block);
            for (Similarities similarities : recommender.similarities(from, to)) {
                int query = similarities.query();
                overlaps.forEach((source, ofQueries) ->
                        ofQueries[query] = genreOverlap.of(query, lists.rows(source, similarities)));
            }
            monitor.progress(to, catalogue.size());
        }
        return overlaps;
    }

    private CatalogueOverlap.Means means(double[] ofQueries) {
        return new CatalogueOverlap.Means(
                Arrays.stream(ofQueries).average().orElse(Double.NaN),
                mean(ofQueries, model.split()::trained),
                mean(ofQueries, row -> !model.split().trained(row)));
    }

    private static double mean(double[] ofQueries, IntPredicate group) {
        return IntStream.range(0, ofQueries.length)
                .filter(group)
                .mapToDouble(row -> ofQueries[row])
                .average()
                .orElse(Double.NaN);
    }
}
