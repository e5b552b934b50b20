package org.twinreel.learning.training;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.SplittableRandom;
import org.twinreel.background.JobMonitor;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.Shuffle;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.network.BatchLoader;
import org.twinreel.learning.step.TrainingStep;

/** One pass over the training split in a new order, then a look at the validation split. */
final class EpochTrainer {
    private final NDManager manager;
    private final TrainingStep step;
    private final BatchLoader loader;
    private final Evaluation validation;
    private final SplittableRandom random;
    private final CosineAnnealing schedule;
    private final int[] order;
    private final int batchSize;
    private final int batches;
    private final long allBatches;

    /**
     * A trainer whose passing native memory hangs on {@code manager}.
     *
     * @param random shuffles the training rows
     */
    EpochTrainer(
            NDManager manager,
            TrainingStep step,
            BatchLoader loader,
            TrainingRequest request,
            SplittableRandom random) {
        this.manager = manager;
        this.step = step;
        this.loader = loader;
        this.random = random;
        TrainingConfig config = request.config();
        schedule = CosineAnnealing.of(config);
        order = request.split().train();
        batchSize = config.whole(HyperParameter.BATCH_SIZE);
        batches = order.length / batchSize;
        allBatches = (long) batches * config.whole(HyperParameter.EPOCHS);
        validation = new Evaluation(loader, request.split().validation(), batchSize);
    }

    /**
     * Trains for one epoch; rows that do not fill a last batch rest this time.
     *
     * @param epoch 1-based
     * @param monitor told of batches done in all epochs
     * @throws org.twinreel.background.JobStoppedException when asked to stop between batches
     * @throws LearningException when the loss is no longer a number
     */
    EpochMetrics train(int epoch, JobMonitor monitor) throws LearningException {
        long begin = System.nanoTime();
        double learningRate = schedule.rate(epoch);
        Shuffle.inPlace(order, random);
        var means = new StepMeans();
        for (int batch = 0; batch < batches; batch++) {
            monitor.checkStopped();
            means.add(take(batch, epoch, learningRate));
            monitor.progress((long) (epoch - 1) * batches + batch + 1, allBatches);
        }
        double trainingSeconds = (System.nanoTime() - begin) / 1e9;
        Evaluation.Figures held = validation.of(manager, step.parameters(), monitor);
        TrainingStep.Figures trained = means.means();
        return new EpochMetrics(
                epoch,
                learningRate,
                trained.mse(),
                held.mse(),
                trained.alignment(),
                held.alignment(),
                trained.gradientNorm(),
                (System.nanoTime() - begin) / 1e9,
                batches * batchSize / trainingSeconds);
    }

    private TrainingStep.Figures take(int batch, int epoch, double learningRate) throws LearningException {
        try (NDManager scope = manager.newSubManager()) {
            int from = batch * batchSize;
            var figures = step.take(scope, loader.load(scope, order, from, from + batchSize), learningRate);
            if (!figures.finite()) {
                throw new LearningException(LearningException.Reason.DIVERGED, List.of(String.valueOf(epoch)), null);
            }
            return figures;
        }
    }
}
