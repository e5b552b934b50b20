package org.twinreel.ui.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.parts.SpokenDuration;

/** Says in words where a run stands, what its curves show, and what they do not. */
final class RunWords {
    private static final int DIGITS = 3;
    private static final int PATIENCE_IN_EPOCHS = 5;
    private static final double NOTICEABLE_FALL = 0.05;

    private final Messages messages;
    private final ShortNumber number;

    RunWords(Messages messages) {
        this.messages = messages;
        this.number = new ShortNumber(messages.locale());
    }

    /** Before a run. */
    String ready(Catalogue catalogue) {
        return catalogue.hasVotes()
                ? messages.text("training.status.ready", catalogue.size())
                : messages.text("training.status.no-target");
    }

    /** Why nothing can be trained on what is open; empty where something can, or nothing is open. */
    StringBinding impossible(Session session) {
        return Bindings.createStringBinding(
                () -> session.loaded().get() == null || session.hasTarget() ? "" : messages.text("training.no-target"),
                session.loaded());
    }

    /** While the worker learns. */
    String training(RunOutline outline) {
        return messages.text(
                "training.status.running",
                outline.trainRows(),
                outline.validationRows(),
                outline.device().name());
    }

    /** After a run that yielded a model. */
    String trained(TrainedModel model) {
        var history = model.history();
        return messages.text(
                history.stoppedEarly() ? "training.status.stopped" : "training.status.done",
                history.epochs().size(),
                model.config().whole(HyperParameter.EPOCHS),
                SpokenDuration.of(Duration.ofMillis(Math.round(model.timing().training() * 1000))),
                model.parameters(),
                history.best().epoch());
    }

    /** A device by what was asked for. */
    String asked(DeviceChoice device) {
        return switch (device.kind()) {
            case AUTO -> messages.text("training.device.auto");
            case CPU -> messages.text("training.device.cpu");
            case GPU -> messages.text("training.device.gpu", device.index());
        };
    }

    /** Why a run did not compute on what was asked for; empty where it did. */
    String fallback(ComputeDevice device) {
        return device.fallback()
                .map(reason -> messages.text(
                        "training.fallback."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        device.name()))
                .orElse("");
    }

    /**
     * What the curves of a run show so far.
     *
     * @param best its best epoch
     * @param first its first epoch
     * @param last its latest epoch
     */
    String reading(RunOutline outline, EpochMetrics best, EpochMetrics first, EpochMetrics last) {
        var sentences = new ArrayList<String>();
        sentences.add(prediction(outline, best));
        int since = last.epoch() - best.epoch();
        if (since >= PATIENCE_IN_EPOCHS) {
            sentences.add(messages.text("training.reading.stale", since));
        }
        sentences.addAll(alignment(first, last));
        return String.join(" ", sentences);
    }

    private String prediction(RunOutline outline, EpochMetrics best) {
        String mse = number.significant(best.selectionMse(), DIGITS);
        if (Double.isNaN(best.validationMse())) {
            return messages.text("training.reading.unvalidated", mse, best.epoch());
        }
        double mean = outline.meanPredictorMse();
        if (!(mean > 0)) {
            return messages.text("training.reading.flat", mse, best.epoch());
        }
        double share = best.validationMse() / mean;
        String chance = number.significant(mean, DIGITS);
        return share < 1
                ? messages.text(
                        "training.reading.better",
                        mse,
                        best.epoch(),
                        number.significant(100 * (1 - share), DIGITS),
                        chance)
                : messages.text("training.reading.worse", mse, best.epoch(), chance);
    }

    private List<String> alignment(EpochMetrics first, EpochMetrics last) {
        var sentences = new ArrayList<String>();
        boolean fell = last.alignment() < first.alignment() - NOTICEABLE_FALL;
        sentences.add(messages.text(
                fell ? "training.reading.aligned" : "training.reading.unaligned",
                number.significant(first.alignment(), DIGITS),
                number.significant(last.alignment(), DIGITS)));
        if (!Double.isNaN(last.validationAlignment())) {
            sentences.add(messages.text(
                    "training.reading.untrained", number.significant(last.validationAlignment(), DIGITS)));
        }
        return sentences;
    }
}
