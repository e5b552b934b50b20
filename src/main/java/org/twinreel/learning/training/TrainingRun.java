package org.twinreel.learning.training;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.MeanPredictor;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.network.BatchLoader;
import org.twinreel.learning.network.ContentBranch;
import org.twinreel.learning.network.Initialisation;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.network.NetworkShape;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.step.TrainingStep;

/** One run on one device: all epochs, the choice of the best, the embeddings. */
final class TrainingRun {
    private final NDManager manager;
    private final FeatureSet features;
    private final TrainingRequest request;
    private final BatchLoader loader;
    private final NetworkParameters parameters;
    private final EpochTrainer trainer;
    private final ItemEmbedder embedder;
    private final List<EpochMetrics> history = new ArrayList<>();
    private final float[] best;

    /**
     * What a run yields.
     *
     * @param parameters number of trainable parameters
     * @param trainingSeconds all epochs
     * @param embeddingSeconds of every movie after the last epoch
     */
    record Result(
            TrainingHistory history,
            ItemEmbeddings embeddings,
            ContentBranch contentBranch,
            long parameters,
            double trainingSeconds,
            double embeddingSeconds) {}

    /** A run on the device of {@code manager}, to which its native memory belongs. */
    TrainingRun(NDManager manager, FeatureSet features, TrainingRequest request) {
        this.manager = manager;
        this.features = features;
        this.request = request;
        TrainingConfig config = request.config();
        // A stream for each purpose: more random numbers here do not shift those there.
        var streams = new SplittableRandom(config.seed());
        var layout = new ParameterLayout(
                NetworkShape.of(config, features.rows(), features.content().columns()));
        float[] start =
                new Initialisation(config.get(HyperParameter.EMBEDDING_DEVIATION)).draw(layout, streams.split());
        best = new float[layout.size()];
        TrainingStep step = TrainingSteps.on(manager, layout, start, config, streams.split());
        parameters = step.parameters();
        loader = new BatchLoader(features.content(), features.target().values());
        embedder = new ItemEmbedder(loader, parameters);
        trainer = new EpochTrainer(manager, step, loader, request, streams.split());
    }

    /**
     * Trains and embeds.
     *
     * @param epochs told of each epoch as it ends
     * @throws JobStoppedException when stopped before the first epoch ended
     * @throws LearningException when the loss is no longer a number, whatever epochs ended before
     */
    Result run(Consumer<EpochMetrics> epochs, JobMonitor monitor) throws LearningException {
        long begin = System.nanoTime();
        boolean stoppedEarly = false;
        try {
            trainAll(epochs, monitor);
        } catch (JobStoppedException stopped) {
            if (history.isEmpty()) {
                throw stopped;
            }
            stoppedEarly = true;
        }
        long trained = System.nanoTime();
        parameters.set(best);
        ItemEmbeddings embeddings = embedder.embed(manager);
        long embedded = System.nanoTime();
        double meanPredictorMse = MeanPredictor.validationMse(features.target().values(), request.split());
        return new Result(
                new TrainingHistory(history, stoppedEarly, meanPredictorMse),
                embeddings,
                ContentBranch.of(parameters.layout(), best),
                parameters.layout().size(),
                (trained - begin) / 1e9,
                (embedded - trained) / 1e9);
    }

    private void trainAll(Consumer<EpochMetrics> epochs, JobMonitor monitor) throws LearningException {
        double lowest = Double.POSITIVE_INFINITY;
        for (int epoch = 1; epoch <= request.config().whole(HyperParameter.EPOCHS); epoch++) {
            EpochMetrics metrics = trainer.train(epoch, monitor);
            history.add(metrics);
            if (metrics.selectionMse() < lowest) {
                lowest = metrics.selectionMse();
                parameters.copyTo(best);
            }
            epochs.accept(metrics);
        }
    }
}
