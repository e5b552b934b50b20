package org.twinreel.ui.training;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.Job;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.MeanPredictor;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;
import org.twinreel.ui.Session.Extraction;

/** From a catalogue to a model, on the worker: features if there are none that fit, the split, the training. */
final class TrainingJob implements Job<TrainedModel> {
    private final TrainingSteps steps;
    private final Order order;
    private final Watch watch;

    /**
     * What was asked for.
     *
     * @param catalogue to learn from
     * @param config every hyper-parameter
     * @param device asked for
     * @param threads of the CPU
     * @param features made with the configuration's feature part; null where they are still to be made
     */
    record Order(
            Catalogue catalogue,
            TrainingConfig config,
            DeviceChoice device,
            int threads,
            @Nullable FeatureSet features) {}

    /**
     * Who is told of what; all are called on the worker.
     *
     * @param extracted features that were made on the way
     * @param begun what the training sets out to do
     * @param epochs each epoch as it ends
     */
    record Watch(Consumer<Extraction> extracted, Consumer<RunOutline> begun, Consumer<EpochMetrics> epochs) {}

    TrainingJob(TrainingSteps steps, Order order, Watch watch) {
        this.steps = steps;
        this.order = order;
        this.watch = watch;
    }

    @Override
    public TrainedModel run(JobMonitor monitor) throws LearningException {
        HybridTrainer.requireTarget(order.catalogue());
        FeatureSet features = features(monitor);
        TrainingConfig config = order.config();
        var split = DataSplit.random(features.rows(), config.get(HyperParameter.VALIDATION_SHARE), config.seed());
        ComputeDevice device = steps.prepare(order.device(), order.threads());
        watch.begun().accept(outline(features.target().values(), split, device));
        return steps.train(features, new TrainingRequest(config, split, order.device()), watch.epochs(), monitor);
    }

    private FeatureSet features(JobMonitor monitor) {
        FeatureSet known = order.features();
        if (known != null) {
            return known;
        }
        var config = order.config().features();
        FeatureSet made = steps.extract(config, order.catalogue(), monitor);
        watch.extracted().accept(new Extraction(config, made));
        return made;
    }

    private RunOutline outline(float[] target, DataSplit split, ComputeDevice device) {
        return new RunOutline(
                device,
                order.config().inputs(),
                order.config().whole(HyperParameter.EPOCHS),
                split.train().length,
                split.validation().length,
                MeanPredictor.validationMse(target, split));
    }
}
