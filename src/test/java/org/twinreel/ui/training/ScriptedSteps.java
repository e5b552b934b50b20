package org.twinreel.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;

/** Steps that learn nothing: each epoch comes from a function, and a script says what happens after it. */
final class ScriptedSteps implements TrainingSteps {
    final List<FeatureConfig> extractions = new ArrayList<>();
    final List<TrainingRequest> requests = new ArrayList<>();
    IntFunction<EpochMetrics> epochs = TrainingExamples::epoch;
    Consumer<EpochMetrics> afterEachEpoch = finished -> {};
    Optional<LearningException> failure = Optional.empty();
    ComputeDevice device = TrainingExamples.CPU;
    int threads;

    @Override
    public FeatureSet extract(FeatureConfig config, Catalogue catalogue, JobMonitor monitor) {
        extractions.add(config);
        return TrainingExamples.features(catalogue.size());
    }

    @Override
    public ComputeDevice prepare(DeviceChoice asked, int threadsAsked) {
        threads = threadsAsked;
        return device;
    }

    @Override
    public TrainedModel train(
            FeatureSet features, TrainingRequest request, Consumer<EpochMetrics> listener, JobMonitor monitor)
            throws LearningException {
        requests.add(request);
        var finished = new ArrayList<EpochMetrics>();
        int wanted = request.config().whole(HyperParameter.EPOCHS);
        while (finished.size() < wanted && !monitor.stopRequested()) {
            EpochMetrics epoch = epochs.apply(finished.size() + 1);
            finished.add(epoch);
            listener.accept(epoch);
            afterEachEpoch.accept(epoch);
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
        if (finished.isEmpty()) {
            throw new JobStoppedException();
        }
        return TrainingExamples.model(request, finished, finished.size() < wanted, device);
    }
}
