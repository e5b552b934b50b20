package org.twinreel.bench.kernels;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twinreel.background.JobMonitor;
import org.twinreel.bench.Pipeline;
import org.twinreel.bench.SharedFiles;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.evaluation.CatalogueEvaluation;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;

/** Training and evaluation on the tutorial's catalogue, warm, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ModelKernels {
    private static final int ROWS = 9_998;
    private static final int EPOCHS = 5;
    private static final int BATCH = 256;
    private static final int STEPS = EPOCHS * (ROWS / BATCH);
    private static final int K = 10;

    private @Nullable Catalogue catalogue;
    private @Nullable FeatureSet features;
    private @Nullable TrainedModel model;

    /** Makes the features and a model. */
    @Setup(Level.Trial)
    public void prepare() throws LearningException {
        TorchEngine.useThreads(1);
        catalogue = Pipeline.catalogue(SharedFiles.catalogue());
        features = Pipeline.features(catalogue);
        model = trained(features);
    }

    /**
     * One training step with a batch of 256. Its share of a run of five epochs without a validation split: the start of
     * the run and the embedding at its end, shared out over 195 steps, are in it.
     */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public TrainedModel trainingStep() throws LearningException {
        return trained(prepared(features));
    }

    /** All figures of every movie's lists: 9,998 queries by five sources, and their intervals. */
    @Benchmark
    public CatalogueFigures catalogueEvaluation() {
        return new CatalogueEvaluation(prepared(catalogue), prepared(model)).evaluate(K, JobMonitor.unwatched());
    }

    private static TrainedModel trained(FeatureSet features) throws LearningException {
        var all = new boolean[features.rows()];
        Arrays.fill(all, true);
        var config =
                TrainingConfig.tutorial().with(HyperParameter.EPOCHS, EPOCHS).with(HyperParameter.BATCH_SIZE, BATCH);
        var request = new TrainingRequest(config, DataSplit.of(all), DeviceChoice.CPU);
        return new HybridTrainer().train(features, request, epoch -> {}, JobMonitor.unwatched());
    }

    private static <T> T prepared(@Nullable T state) {
        return java.util.Objects.requireNonNull(state);
    }
}
