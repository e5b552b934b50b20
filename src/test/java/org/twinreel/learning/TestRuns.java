package org.twinreel.learning;

import java.util.function.Consumer;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureSet;

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
