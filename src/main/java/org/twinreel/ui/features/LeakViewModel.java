package org.twinreel.ui.features;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobProgress;
import org.twinreel.background.JobRunner;
import org.twinreel.background.RunningJob;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.Session.Extraction;

/** Judges how much of the target each block of the open catalogue's inputs gives away. */
public final class LeakViewModel {
    private final Session session;
    private final JobRunner jobs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable InputLeak> leak = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty busy = new SimpleBooleanProperty(false);
    private final DoubleProperty progress = new SimpleDoubleProperty(0);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable RunningJob running;
    private @Nullable Extraction judged;

    /** A view model over the features in {@code session}; it waits until somebody looks. */
    public LeakViewModel(Session session, JobRunner jobs, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.messages = messages;
        session.extraction().addListener(change -> forget());
    }

    /** The figures are those of other features. */
    private void forget() {
        stop();
        judged = null;
        leak.set(null);
        note.set("");
        busy.set(false);
    }

    /** Somebody looks: judges the features that are known, unless that was done or begun before. */
    public void look() {
        Extraction known = session.extraction().get();
        if (known != null && !known.equals(judged)) {
            judge(known);
        }
    }

    /** Judges anew after a stop; does nothing while that is under way. */
    public void again() {
        Extraction known = session.extraction().get();
        if (known != null && !busy.get()) {
            judge(known);
        }
    }

    private void judge(Extraction extraction) {
        judged = extraction;
        note.set("");
        progress.set(0);
        busy.set(true);
        FeatureSet features = extraction.features();
        running = jobs.start(
                messages.text("features.leak.job"),
                monitor -> InputLeak.of(features, split(features), monitor),
                outcome(extraction));
    }

    /** The split with the tutorial's values: the one that the first training takes. */
    private static DataSplit split(FeatureSet features) {
        var tutorial = TrainingConfig.tutorial();
        return DataSplit.random(features.rows(), tutorial.get(HyperParameter.VALIDATION_SHARE), tutorial.seed());
    }

    private JobObserver<InputLeak> outcome(Extraction asked) {
        return new JobObserver<>() {
            @Override
            public void progressed(JobProgress now) {
                if (asked.equals(judged)) {
                    progress.set(now.fraction());
                }
            }

            @Override
            public void succeeded(InputLeak result) {
                if (end()) {
                    leak.set(result);
                }
            }

            @Override
            public void stopped() {
                if (end()) {
                    note.set(messages.text("features.leak.stopped"));
                }
            }

            @Override
            public void failed(Exception failure) {
                if (end()) {
                    note.set(new ErrorText(messages).sentence(failure));
                }
            }

            /** Whether what ended here is what is waited for; other features may be known by now. */
            private boolean end() {
                boolean current = asked.equals(judged);
                if (current) {
                    running = null;
                    busy.set(false);
                }
                return current;
            }
        };
    }

    /** Stops judging; what is known stays. */
    public void stop() {
        RunningJob handle = running;
        if (handle != null) {
            handle.requestStop();
        }
    }

    /** The figures; null until there are any. */
    public ReadOnlyObjectProperty<@Nullable InputLeak> leak() {
        return leak.getReadOnlyProperty();
    }

    /** Whether inputs are being judged, or wait for their turn. */
    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** The share of blocks that are judged, 0..1. */
    public ReadOnlyDoubleProperty progress() {
        return progress;
    }

    /** Why there are no figures, for people; empty where nothing is wrong. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }
}
