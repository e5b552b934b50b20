package org.twinreel.ui.background;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobProgress;

/** Carries progress to the JavaFX thread; at most one report is under way, and it is the latest. */
final class FxJobMonitor implements JobMonitor {
    private final long startedNanos = System.nanoTime();
    private final AtomicReference<@Nullable JobProgress> latest = new AtomicReference<>();
    private final Consumer<JobProgress> receiver;
    private volatile boolean stopRequested;
    private boolean ended;

    FxJobMonitor(Consumer<JobProgress> receiver) {
        this.receiver = receiver;
    }

    void requestStop() {
        stopRequested = true;
    }

    /** The job's observer is about to be told of its end; on the JavaFX thread. */
    void end() {
        ended = true;
    }

    /** Whether there is nothing left to stop; on the JavaFX thread. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public boolean stopRequested() {
        return stopRequested;
    }

    @Override
    public void progress(long done, long total) {
        var elapsed = Duration.ofNanos(System.nanoTime() - startedNanos);
        if (latest.getAndSet(new JobProgress(done, total, elapsed)) == null) {
            Platform.runLater(() -> {
                JobProgress report = latest.getAndSet(null);
                if (report != null) {
                    receiver.accept(report);
                }
            });
        }
    }
}
