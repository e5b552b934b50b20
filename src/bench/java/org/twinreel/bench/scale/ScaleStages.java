package org.twinreel.bench.scale;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.twinreel.background.JobMonitor;
import org.twinreel.bench.ProcessFigures;
import org.twinreel.bench.Stopwatch;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.evaluation.CatalogueEvaluation;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommender;
import org.twinreel.recommend.Similarities;

/**
 * Walks the pipeline over one file and tells of every stage; a process of its own for each size, as memory once used is
 * seldom given back. Arguments: rows, CSV file.
 */
public final class ScaleStages {
    private static final int WARM_UP = 20;
    private static final int CALLS = 21;
    private static final int K = 10;

    private final int rows;

    private ScaleStages(int rows) {
        this.rows = rows;
    }

    /** Runs all stages on the file that the arguments name. */
    public static void main(String... arguments) throws Exception {
        new ScaleStages(Integer.parseInt(arguments[0])).run(Path.of(arguments[1]));
    }

    private void run(Path csv) throws Exception {
        var config = TrainingConfig.tutorial().with(HyperParameter.EPOCHS, 1);
        TorchEngine.useThreads(1);
        TorchEngine.start();
        LoadedCatalogue loaded = stage("load", () -> new CatalogueReader().read(csv, JobMonitor.unwatched()));
        FeatureSet features = stage("features", () -> new FeatureExtractor(FeatureConfig.tutorial())
                .extract(loaded.catalogue(), JobMonitor.unwatched()));
        DataSplit split = DataSplit.random(features.rows(), config.get(HyperParameter.VALIDATION_SHARE), config.seed());
        var request = new TrainingRequest(config, split, DeviceChoice.CPU);
        TrainedModel model = stage(
                "training", () -> new HybridTrainer().train(features, request, epoch -> {}, JobMonitor.unwatched()));
        tell("epoch", model.timing().training(), Double.NaN);
        tell("embedding", model.timing().embedding(), Double.NaN);
        Recommender recommender = stage("recommender", () -> new Recommender(model.embeddings()));
        ProcessFigures.forgetPeak();
        tell("query", query(recommender), Double.NaN);
        stage("evaluation", () -> new CatalogueEvaluation(loaded.catalogue(), model)
                .evaluate(K, JobMonitor.unwatched()));
    }

    private <T> T stage(String name, Callable<T> work) throws Exception {
        ProcessFigures.forgetPeak();
        var stopwatch = new Stopwatch();
        T result = work.call();
        tell(name, stopwatch.wall(), stopwatch.cpu());
        return result;
    }

    private void tell(String name, double seconds, double cpu) {
        System.out.println(new Stage(rows, name, seconds, cpu, ProcessFigures.peakKib()).line());
    }

    /** The median time of the three lists of a movie, warm. */
    private static double query(Recommender recommender) {
        var walls = new double[CALLS];
        for (int call = -WARM_UP; call < CALLS; call++) {
            var stopwatch = new Stopwatch();
            Similarities similarities = recommender.similarities(Math.floorMod(call * 7919, recommender.rows()));
            for (Mode mode : Mode.values()) {
                similarities.top(mode.contentWeight(), K);
            }
            if (call >= 0) {
                walls[call] = stopwatch.wall();
            }
        }
        Arrays.sort(walls);
        return walls[CALLS / 2];
    }
}
