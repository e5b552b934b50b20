package org.twinreel.batch;

import java.util.Locale;
import java.util.Optional;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.TrainedModel;
import org.twinreel.text.Messages;

/** The sentences about what a run has done so far. */
final class RunWords {
    private final Messages messages;

    RunWords(Messages messages) {
        this.messages = messages;
    }

    String loaded(CleaningReport report) {
        return messages.text(
                "batch.loaded",
                Excerpt.of(report.file(), 300),
                report.rowsRead(),
                report.rowsKept(),
                report.rejected().size());
    }

    String features(FeatureSet features) {
        return messages.text(
                "batch.features",
                features.content().columns(),
                features.text().matrix().columns(),
                features.genres().matrix().columns(),
                features.numeric().matrix().columns());
    }

    String epoch(EpochMetrics epoch, int epochs) {
        return messages.text(
                Double.isNaN(epoch.validationMse()) ? "batch.epoch.unvalidated" : "batch.epoch",
                epoch.epoch(),
                epochs,
                epoch.trainMse(),
                epoch.validationMse(),
                epoch.alignment(),
                epoch.seconds());
    }

    String trained(TrainedModel model) {
        return messages.text(
                "batch.trained",
                model.history().epochs().size(),
                model.device().name(),
                model.timing().training());
    }

    /** Why the device is not the one that was asked for; empty where it is. */
    Optional<String> fallback(ComputeDevice device) {
        return device.fallback()
                .map(reason -> messages.text(
                        "training.fallback."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        device.name()));
    }
}
