package org.twinreel.ui.training;

import java.util.function.Consumer;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;
import org.twinreel.ui.FeatureCache;

/** The slow steps between a catalogue and a model; tests take other ones. */
public interface TrainingSteps {

    /** Turns movies into numbers; see {@link FeatureExtractor#extract}. */
    FeatureSet extract(FeatureConfig config, Catalogue catalogue, JobMonitor monitor);

    /** Makes the engine ready to compute; see {@link TorchEngine#useThreads} and {@link TorchEngine#device}. */
    ComputeDevice prepare(DeviceChoice device, int threads) throws LearningException;

    /** Learns from them; see {@link HybridTrainer#train}. */
    TrainedModel train(FeatureSet features, TrainingRequest request, Consumer<EpochMetrics> epochs, JobMonitor monitor)
            throws LearningException;

    /** The steps of the pipeline; features that others have computed are not computed again. */
    static TrainingSteps ofThePipeline(FeatureCache features) {
        return new TrainingSteps() {
            @Override
            public FeatureSet extract(FeatureConfig config, Catalogue catalogue, JobMonitor monitor) {
                return features.of(catalogue, config, monitor);
            }

            @Override
            public ComputeDevice prepare(DeviceChoice device, int threads) throws LearningException {
                TorchEngine.useThreads(threads);
                return TorchEngine.device(device);
            }

            @Override
            public TrainedModel train(
                    FeatureSet features, TrainingRequest request, Consumer<EpochMetrics> epochs, JobMonitor monitor)
                    throws LearningException {
                return new HybridTrainer().train(features, request, epochs, monitor);
            }
        };
    }
}
