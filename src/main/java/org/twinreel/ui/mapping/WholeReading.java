package org.twinreel.ui.mapping;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobProgress;
import org.twinreel.background.RunningJob;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.ChosenFile;

/** The reading of the whole file, which closes the dialog when it succeeds and leads back to the choices else. */
final class WholeReading {
    private final Opening opening;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHOOSING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private @Nullable RunningJob running;

    WholeReading(Opening opening, Messages messages) {
        this.opening = opening;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** How much is read, 0..1; below 0 while nobody knows. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Starts to read.
     *
     * @param remark told, in a sentence, why there is no catalogue
     */
    void start(ChosenFile file, Consumer<String> remark) {
        phase.set(Phase.READING);
        progress.set(-1);
        RunningJob started = opening.open(file, new Outcome(remark));
        running = phase.get() == Phase.READING ? started : null;
    }

    /** Asks the reading to stop. */
    void stop() {
        if (running != null) {
            running.requestStop();
        }
    }

    /** Nothing more is wanted. */
    void close() {
        phase.set(Phase.CLOSED);
        stop();
        running = null;
    }

    private final class Outcome implements JobObserver<LoadedCatalogue> {
        private final Consumer<String> remark;

        Outcome(Consumer<String> remark) {
            this.remark = remark;
        }

        @Override
        public void progressed(JobProgress report) {
            progress.set(report.fraction());
        }

        @Override
        public void succeeded(LoadedCatalogue opened) {
            end(Phase.CLOSED);
        }

        @Override
        public void stopped() {
            if (end(Phase.CHOOSING)) {
                remark.accept(messages.text("mapping.read.stopped"));
            }
        }

        @Override
        public void failed(Exception cause) {
            if (end(Phase.CHOOSING)) {
                remark.accept(new ErrorText(messages).sentence(cause));
            }
        }

        private boolean end(Phase then) {
            running = null;
            if (phase.get() != Phase.READING) {
                return false;
            }
            phase.set(then);
            return true;
        }
    }
}
