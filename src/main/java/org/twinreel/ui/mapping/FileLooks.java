package org.twinreel.ui.mapping;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.background.RunningJob;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.catalogue.reading.DetectedFile;

/** Looks at a file's beginning in the background; of several looks only the latest counts. */
final class FileLooks {
    private final Path file;
    private final JobRunner runner;
    private final String name;
    private final CatalogueReader reader = new CatalogueReader();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private int started;
    private @Nullable RunningJob latest;

    /** Who is told how a look ends; a look that another one has overtaken tells nobody. */
    record Ending(Consumer<DetectedFile> seen, Consumer<Exception> failed, Runnable stopped) {}

    FileLooks(Path file, JobRunner runner, String name) {
        this.file = file;
        this.runner = runner;
        this.name = name;
    }

    /** Whether a look is under way. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Ends the look that is under way, if any, and starts another. */
    void start(FormatChoice choice, Ending ending) {
        end();
        running.set(true);
        latest = runner.start(
                name,
                monitor -> reader.detect(file, new ReadingOptions(choice, Map.of()), monitor),
                new Look(started, ending));
    }

    /** Ends the look that is under way; nobody is told of it. */
    void end() {
        RunningJob overtaken = latest;
        latest = null;
        started++;
        running.set(false);
        if (overtaken != null) {
            overtaken.requestStop();
        }
    }

    private final class Look implements JobObserver<DetectedFile> {
        private final int number;
        private final Ending ending;

        Look(int number, Ending ending) {
            this.number = number;
            this.ending = ending;
        }

        @Override
        public void succeeded(DetectedFile seen) {
            ifLatest(() -> ending.seen().accept(seen));
        }

        @Override
        public void stopped() {
            ifLatest(ending.stopped());
        }

        @Override
        public void failed(Exception cause) {
            ifLatest(() -> ending.failed().accept(cause));
        }

        private void ifLatest(Runnable consequence) {
            if (number == started) {
                running.set(false);
                consequence.run();
            }
        }
    }
}
