package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.recommend.Recommender;
import org.twinreel.recommend.Similarities;

/** Asks the movies of a catalogue for their lists and says what these are like on average. */
public final class CatalogueEvaluation {
    /** More queries at once gain nothing, and a stop would be heard later. */
    private static final int MOST_QUERIES = 64;

    /** Most cosines held at once for each branch (16 MiB), for catalogues so large that a full block would not fit. */
    private static final int MOST_COSINES = 1 << 22;

    private final Catalogue catalogue;
    private final TrainedModel model;
    private final int queries;

    /**
     * An evaluation of a model over the catalogue that it was trained on. In catalogues of more than 20,000 movies only
     * a sample of them, drawn by the model's seed, is asked: at most 20,000, and not more than 10⁹ pairs of query and
     * candidate allow (1,000 queries in a catalogue of 1,000,000).
     *
     * @throws IllegalArgumentException when the model was trained on another number of movies
     */
    public CatalogueEvaluation(Catalogue catalogue, TrainedModel model) {
        this(catalogue, model, QuerySample.size(catalogue.size()));
    }

    /** An evaluation that asks so many queries. */
    CatalogueEvaluation(Catalogue catalogue, TrainedModel model, int queries) {
        if (model.embeddings().rows() != catalogue.size() || model.split().rows() != catalogue.size()) {
            throw new IllegalArgumentException("a catalogue of " + catalogue.size() + " movies, but embeddings of "
                    + model.embeddings().rows() + " and a split of "
                    + model.split().rows());
        }
        this.catalogue = catalogue;
        this.model = model;
        this.queries = queries;
    }

    /**
     * Evaluates the queries. Lists are shorter than k where the catalogue has fewer other movies; with none at all,
     * every figure is NaN. Sample, random lists and intervals come from the model's seed: the same model, the same
     * figures.
     *
     * @param k list length, at least 1
     * @param monitor told of queries done; asked between blocks of queries and between resamples whether to stop
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     * @throws IllegalArgumentException when k is smaller than 1
     */
    public CatalogueFigures evaluate(int k, JobMonitor monitor) {
        int[] rows = QuerySample.draw(catalogue.size(), queries, model.config().seed());
        QueryMeasures measures = measured(rows, k, monitor);
        var bootstrap = new Bootstrap(
                measures.table(),
                line -> model.split().trained(rows[line]),
                model.config().seed());
        var groups = new EnumMap<QueryGroup, GroupFigures>(QueryGroup.class);
        bootstrap.means(monitor).forEach((group, means) -> {
            monitor.checkStopped();
            groups.put(
                    group,
                    new GroupFigures(
                            means(means),
                            differences(means),
                            agreements(means),
                            measures.counts().spreads(group),
                            distributions(measures.table(), bootstrap.lines(group), k)));
        });
        return new CatalogueFigures(k, bootstrap.counts(catalogue.size()), groups);
    }

    private QueryMeasures measured(int[] rows, int k, JobMonitor monitor) {
        var evaluation = new ListEvaluation(catalogue, model.split(), model.embeddings());
        var measures = new QueryMeasures(evaluation, rows.length, catalogue.size());
        var recommender = new Recommender(model.embeddings());
        var lists = new SourceLists(catalogue, k, model.config().seed());
        int block = Math.max(1, Math.min(MOST_QUERIES, MOST_COSINES / catalogue.size()));
        for (int from = 0; from < rows.length; from += block) {
            monitor.checkStopped();
            int to = Math.min(rows.length, from + block);
            int line = from;
            for (Similarities similarities : recommender.similarities(Arrays.copyOfRange(rows, from, to))) {
                int query = similarities.query();
                measures.measure(line++, query, model.split().trained(query), lists.of(similarities));
            }
            monitor.progress(to, rows.length);
        }
        return measures;
    }

    private static Map<ListSource, Map<ListMetric, Estimate>> means(ResampledMeans resampled) {
        return bySource(source -> byMetric(metric -> resampled.of(QueryTable.column(source, metric))));
    }

    private static Map<Comparison, Map<ListMetric, Estimate>> differences(ResampledMeans resampled) {
        var differences = new EnumMap<Comparison, Map<ListMetric, Estimate>>(Comparison.class);
        for (Comparison pair : Comparison.values()) {
            differences.put(
                    pair,
                    byMetric(metric -> resampled.difference(
                            QueryTable.column(pair.one(), metric), QueryTable.column(pair.other(), metric))));
        }
        return differences;
    }

    private static Map<ModePair, Agreement> agreements(ResampledMeans resampled) {
        var agreements = new EnumMap<ModePair, Agreement>(ModePair.class);
        for (ModePair pair : ModePair.values()) {
            int column = QueryTable.column(pair);
            agreements.put(pair, new Agreement(resampled.of(column), resampled.of(column + 1)));
        }
        return agreements;
    }

    private Map<ListSource, Map<ListMetric, Distribution>> distributions(QueryTable table, int[] lines, int k) {
        // Lists are as long as there are other movies, at most.
        int places = Math.max(1, Math.min(k, catalogue.size() - 1));
        return bySource(source -> byMetric(
                metric -> Distribution.of(metric, table.values(QueryTable.column(source, metric), lines), places)));
    }

    private static <F> Map<ListSource, F> bySource(Function<ListSource, F> figure) {
        var figures = new EnumMap<ListSource, F>(ListSource.class);
        for (ListSource source : ListSource.values()) {
            figures.put(source, figure.apply(source));
        }
        return figures;
    }

    private static <F> Map<ListMetric, F> byMetric(Function<ListMetric, F> figure) {
        var figures = new EnumMap<ListMetric, F>(ListMetric.class);
        for (ListMetric metric : ListMetric.values()) {
            figures.put(metric, figure.apply(metric));
        }
        return figures;
    }
}
