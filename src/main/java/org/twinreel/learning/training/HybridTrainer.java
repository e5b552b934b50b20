package org.twinreel.learning.training;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.ComputeDevice.Fallback;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.LearningException.Reason;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.autograd.AdamW;
import org.twinreel.learning.engine.ComputeDevices;
import org.twinreel.learning.engine.EngineFailure;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.engine.TorchGpus;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.HybridNetwork;
import org.twinreel.learning.network.NetworkShape;

/**
 * Trains the two-branch hybrid model: {@link HybridNetwork} to make {@link HybridLoss} small by {@link AdamW} at the
 * rates of {@link CosineAnnealing}.
 */
public final class HybridTrainer {
    /** The cf embedding and a batch's activations are Java arrays, whose length has a limit. */
    private static final long MOST_VALUES = 2_000_000_000L;

    private final ComputeDevices devices;
    private final Attempt attempt;

    /** A trainer on this machine's devices. */
    public HybridTrainer() {
        this(new ComputeDevices(new TorchGpus()), HybridTrainer::runOn);
    }

    HybridTrainer(ComputeDevices devices, Attempt attempt) {
        this.devices = devices;
        this.attempt = attempt;
    }

    /** One run on one device, from its first epoch to its embeddings. */
    @FunctionalInterface
    interface Attempt {
        /** Runs; afterwards nothing of the device's memory is held any more, whatever the outcome. */
        TrainingRun.Result run(ComputeDevice device, FeatureSet features, TrainingRequest request, Watchers watchers)
                throws LearningException;
    }

    /**
     * Who is told of a run.
     *
     * @param epochs of each epoch as it ends
     * @param monitor of batches; asked whether to stop
     */
    record Watchers(Consumer<EpochMetrics> epochs, JobMonitor monitor) {}

    /**
     * Trains until the last epoch or until asked to stop; a stop after the first finished epoch still yields a model,
     * with {@link TrainingHistory#stoppedEarly()}. The model's embeddings come from the epoch with the lowest
     * {@link EpochMetrics#selectionMse()}. The same seed on one CPU thread yields the same figures to the last digit.
     *
     * <p>Should a GPU run out of memory on the way, the run begins anew on the CPU: {@code epochs} then gets an epoch
     * with number 1 again, whatever it got before, and the model's device says why.
     *
     * @param features what to learn from: content n × d with d ≥ 1, target n values in 0..1; numbers that the
     *     configuration's {@link TrainingConfig#inputs()} leave out are not read
     * @param request how, on which rows and on what device; its split must have n rows
     * @param epochs told of each epoch as it ends, on the calling thread
     * @param monitor told of batches done, of all epochs' together; asked between batches whether to stop
     * @throws org.twinreel.background.JobStoppedException when stopped before the first epoch ended
     * @throws LearningException when training is not possible; also when the loss is no longer a number, and then the
     *     epochs that ended before are lost: a rate that makes a run diverge has spoilt those too
     */
    public TrainedModel train(
            FeatureSet features, TrainingRequest request, Consumer<EpochMetrics> epochs, JobMonitor monitor)
            throws LearningException {
        FeatureSet inputs = features.only(request.config().inputs());
        check(inputs, request);
        double startup = TorchEngine.start();
        var watchers = new Watchers(epochs, monitor);
        ComputeDevice device = devices.resolve(request.device());
        try {
            return model(request, device, startup, attempt(device, inputs, request, watchers));
        } catch (LearningException failure) {
            if (!device.gpu() || failure.reason() != Reason.OUT_OF_MEMORY) {
                throw failure;
            }
            ComputeDevice cpu = ComputeDevices.cpu(Optional.of(Fallback.OUT_OF_MEMORY));
            return model(request, cpu, startup, attempt(cpu, inputs, request, watchers));
        }
    }

    /**
     * Checks that a catalogue has what a target is made of.
     *
     * @throws LearningException with {@link Reason#NO_TARGET} when its file had no vote averages or no vote counts: the
     *     target would be 0 for every movie, and whatever is learned of that means nothing
     */
    public static void requireTarget(Catalogue catalogue) throws LearningException {
        if (!catalogue.hasVotes()) {
            throw new LearningException(Reason.NO_TARGET, List.of(), null);
        }
    }

    private static void check(FeatureSet features, TrainingRequest request) throws LearningException {
        if (features.rows() != request.split().rows()) {
            throw new IllegalArgumentException("the features have " + features.rows() + " rows but the split has "
                    + request.split().rows());
        }
        int batchSize = request.config().whole(HyperParameter.BATCH_SIZE);
        int trainRows = request.split().train().length;
        if (batchSize > trainRows) {
            throw new LearningException(
                    Reason.BATCH_TOO_LARGE, List.of(String.valueOf(batchSize), String.valueOf(trainRows)), null);
        }
        var shape = NetworkShape.of(
                request.config(), features.rows(), features.content().columns());
        long embeddings = (long) shape.rows() * shape.embedding();
        if (Math.max(embeddings, (long) batchSize * shape.widest()) > MOST_VALUES) {
            throw new LearningException(Reason.OUT_OF_MEMORY, List.of(), null);
        }
    }

    private TrainingRun.Result attempt(
            ComputeDevice device, FeatureSet features, TrainingRequest request, Watchers watchers)
            throws LearningException {
        try {
            return attempt.run(device, features, request, watchers);
        } catch (EngineException failure) {
            throw EngineFailure.explained(failure);
        } catch (OutOfMemoryError failure) {
            throw new LearningException(Reason.OUT_OF_MEMORY, List.of(), failure);
        }
    }

    private static TrainingRun.Result runOn(
            ComputeDevice device, FeatureSet features, TrainingRequest request, Watchers watchers)
            throws LearningException {
        try (NDManager manager = TorchEngine.get().newBaseManager(ComputeDevices.djl(device))) {
            return new TrainingRun(manager, features, request).run(watchers.epochs(), watchers.monitor());
        }
    }

    private static TrainedModel model(
            TrainingRequest request, ComputeDevice device, double startup, TrainingRun.Result result) {
        return new TrainedModel(
                request.config(),
                request.split(),
                result.history(),
                result.embeddings(),
                result.contentBranch(),
                device,
                result.parameters(),
                new TrainedModel.Timing(startup, result.trainingSeconds(), result.embeddingSeconds()));
    }
}
