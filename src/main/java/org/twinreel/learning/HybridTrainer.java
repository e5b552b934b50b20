package org.twinreel.learning;

import java.util.function.Consumer;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureSet;

/** Trains the two-branch hybrid model. */
public final class HybridTrainer {

    /**
     * Trains until the last epoch or until asked to stop; a stop after the first finished epoch still yields a model.
     *
     * @param features what to learn from
     * @param request how, on which rows and on what device
     * @param epochs told of each epoch as it ends, on the calling thread
     * @param monitor told of batches done; asked between batches whether to stop
     * @throws org.twinreel.background.JobStoppedException when stopped before the first epoch ended
     * @throws LearningException when training is not possible
     */
    public TrainedModel train(
            FeatureSet features, TrainingRequest request, Consumer<EpochMetrics> epochs, JobMonitor monitor)
            throws LearningException {
        throw new IllegalStateException("to be written");
    }
}
