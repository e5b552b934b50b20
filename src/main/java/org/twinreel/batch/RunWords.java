package org.twinreel.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.ReadingReport;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingWords;

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

    /** What a person should know of how the file was read. */
    List<String> reading(ReadingReport report) {
        var words = new ReadingWords(messages);
        return Stream.concat(
                        report.notices().stream().map(words::notice),
                        report.repairs().entrySet().stream()
                                .map(entry ->
                                        messages.text("batch.mended", entry.getValue(), words.repair(entry.getKey()))))
                .toList();
    }

    String features(FeatureSet features) {
        return messages.text(
                "batch.features",
                features.content().columns(),
                features.text().matrix().columns(),
                features.genres().matrix().columns(),
                features.numeric().matrix().columns());
    }

    /** What the network does not read; empty where it reads everything. */
    Optional<String> inputs(InputChoice inputs) {
        return inputs == InputChoice.ALL
                ? Optional.empty()
                : Optional.of(messages.text("batch.inputs." + inputs.optionName()));
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
