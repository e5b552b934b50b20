package org.twinreel.learning.training;

import java.util.function.Consumer;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;

/** Small runs on the CPU. */
final class TestRuns {
    static final Consumer<EpochMetrics> UNHEARD = metrics -> {};

    private TestRuns() {}

    /** What is suggested for so many movies, but for three epochs only. */
    static TrainingConfig config(int rows) {
        return TrainingConfig.suggestedFor(rows).with(HyperParameter.EPOCHS, 3);
    }

    static TrainingRequest request(TrainingConfig config, FeatureSet features) {
        double share = config.get(HyperParameter.VALIDATION_SHARE);
        return new TrainingRequest(config, DataSplit.random(features.rows(), share, config.seed()), DeviceChoice.CPU);
    }

    static TrainedModel train(FeatureSet features, TrainingConfig config) throws LearningException {
        return new HybridTrainer().train(features, request(config, features), UNHEARD, JobMonitor.unwatched());
    }
}
