package org.twinreel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinreel.app.Launcher;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.evaluation.CatalogueEvaluation;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.SplitReader;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;
import org.twinreel.recommend.Mode;

/**
 * Does one thing in a fresh process, and says how long it took: the Java side of {@link SideBySide}.
 *
 * <p>Arguments: the thing (features, tfidf, svd, training, lists, evaluation, query,
 * batch) and what it reads.
 */
public final class OneCall {
    private static final int EMBEDDING = 64;
    private static final int QUERY_ROWS = 10_000;
    private static final int WARM_UP = 5000;
    private static final int CALLS = 2000;
    private static final int K = 10;

    private OneCall() {}

    /** Runs the thing that the arguments name. */
    public static void main(String... arguments) throws IOException, LearningException {
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "features" -> exportFeatures(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)));
            case "tfidf" -> tell(tfIdf(Path.of(rest.get(0))));
            case "svd" -> tell(svd(Path.of(rest.get(0))));
            case "training" -> tell(training(Path.of(rest.get(0)), Path.of(rest.get(1))));
            case "lists" -> tell(FirstLists.measured(Path.of(rest.get(0)), Path.of(rest.get(1))));
            case "evaluation" -> tell(evaluation(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2))));
            case "query" -> tell(query());
            case "batch" -> batch(rest);
            default -> throw new IllegalArgumentException("nothing is called " + arguments[0]);
        }
    }

    private static void tell(Measured measured) {
        System.out.println(measured.line());
    }

    private static void exportFeatures(Path csv, Path split, Path folder) throws IOException, LearningException {
        FeatureSet features = Pipeline.features(Pipeline.catalogue(csv));
        FeatureFiles.write(features, new SplitReader().read(split, features.rows()), folder);
        tell(Measured.here(0, 0, features.rows() + " rows"));
    }

    private static Measured tfIdf(Path csv) {
        List<String> overviews = Pipeline.overviews(csv);
        var stopwatch = new Stopwatch();
        var weighted = Pipeline.tfIdf(overviews);
        return Measured.here(
                stopwatch.wall(), stopwatch.cpu(), weighted.matrix().nonZeros() + " non-zeros");
    }

    private static Measured svd(Path csv) {
        var weighted = Pipeline.tfIdf(Pipeline.overviews(csv));
        var stopwatch = new Stopwatch();
        var decomposition = Pipeline.svd(weighted);
        double wall = stopwatch.wall();
        double cpu = stopwatch.cpu();
        double explained = Arrays.stream(decomposition.explainedVariance()).sum();
        return Measured.here(wall, cpu, String.format(Locale.ROOT, "explained variance %.4f", explained));
    }

    /** All epochs, from features and a running engine to the embeddings. */
    private static Measured training(Path csv, Path split) throws LearningException {
        FeatureSet features = Pipeline.features(Pipeline.catalogue(csv));
        TrainingRequest request = Pipeline.onOneThread(features, split);
        var stopwatch = new Stopwatch();
        TrainedModel model = Pipeline.model(features, request);
        return Measured.here(
                stopwatch.wall(),
                stopwatch.cpu(),
                String.format(
                        Locale.ROOT,
                        "best validation MSE %.5f",
                        model.history().best().validationMse()));
    }

    /** The whole catalogue's five lists with all figures and intervals, after a training; leaves what NumPy needs. */
    private static Measured evaluation(Path csv, Path split, Path folder) throws IOException, LearningException {
        Catalogue catalogue = Pipeline.catalogue(csv);
        FeatureSet features = Pipeline.features(catalogue);
        TrainedModel model = Pipeline.model(features, Pipeline.onOneThread(features, split));
        EvaluationFiles.write(catalogue, model, folder);
        var stopwatch = new Stopwatch();
        CatalogueFigures figures = new CatalogueEvaluation(catalogue, model).evaluate(K, JobMonitor.unwatched());
        double wall = stopwatch.wall();
        double cpu = stopwatch.cpu();
        String overlaps = Arrays.stream(ListSource.values())
                .map(source -> figures.mean(QueryGroup.ALL, source, ListMetric.GENRE_OVERLAP))
                .map(overlap -> String.format(Locale.ROOT, "%.4f", overlap.mean()))
                .collect(Collectors.joining(" "));
        return Measured.here(wall, cpu, "genre overlap " + overlaps);
    }

    /** A top-10 query in the hybrid mode, warm: the median of many calls. */
    private static Measured query() {
        var recommender = RandomEmbeddings.recommender(QUERY_ROWS, EMBEDDING);
        var walls = new double[CALLS];
        var cpus = new double[CALLS];
        for (int call = -WARM_UP; call < CALLS; call++) {
            var stopwatch = new Stopwatch();
            recommender.recommend(Math.floorMod(call * 7919, QUERY_ROWS), Mode.HYBRID, K);
            if (call >= 0) {
                walls[call] = stopwatch.wall();
                cpus[call] = stopwatch.cpu();
            }
        }
        Arrays.sort(walls);
        Arrays.sort(cpus);
        return Measured.here(walls[CALLS / 2], cpus[CALLS / 2], "median of " + CALLS + " calls");
    }

    /** The program itself, which ends the process; so the figures are told when it does. The caller takes the time. */
    private static void batch(List<String> arguments) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> tell(Measured.here(0, Double.NaN, "the program itself"))));
        Launcher.main(arguments.toArray(new String[0]));
    }
}
