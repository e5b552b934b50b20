package org.twinreel.ui.background;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinreel.background.Job;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.background.JobStoppedException;
import org.twinreel.background.RunningJob;

/** Runs jobs one after the other on one worker thread and tells their observers on the JavaFX thread. */
public final class FxJobRunner implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FxJobRunner.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "twinreel-worker");
        thread.setDaemon(true);
        return thread;
    });
    private final ReadOnlyObjectWrapper<@Nullable JobStatus> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private volatile @Nullable FxJobMonitor latest;

    /** The job that runs now, with its progress; null while the worker rests. Changes on the JavaFX thread. */
    public ReadOnlyObjectProperty<@Nullable JobStatus> current() {
        return current.getReadOnlyProperty();
    }

    /** Number of jobs that wait for the running one. Changes on the JavaFX thread. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    @Override
    public <T> RunningJob start(String name, Job<T> job, JobObserver<T> observer) {
        var monitor = new FxJobMonitor(progress -> {
            JobStatus running = current.get();
            if (running != null) {
                current.set(running.withProgress(progress));
            }
            observer.progressed(progress);
        });
        RunningJob handle = () -> requestStop(monitor, observer);
        waiting.set(waiting.get() + 1);
        worker.execute(() -> {
            latest = monitor;
            Runnable ending = work(new JobStatus(name, monitor, handle), job, observer);
            Platform.runLater(() -> {
                current.set(null);
                monitor.end();
                ending.run();
            });
        });
        return handle;
    }

    private void requestStop(FxJobMonitor monitor, JobObserver<?> observer) {
        if (monitor.hasEnded() || monitor.stopRequested()) {
            return;
        }
        monitor.requestStop();
        JobStatus running = current.get();
        if (running != null && running.belongsTo(monitor)) {
            current.set(running.asStopping());
        }
        observer.stopping();
    }

    @Override
    public <E> Consumer<E> relay(Consumer<E> receiver) {
        return value -> Platform.runLater(() -> receiver.accept(value));
    }

    /**
     * Has the running job stop and waits a little for it, so that the program can end cleanly; from any thread. Nobody
     * is told of this stop: whoever could show it is about to close.
     */
    public void shutDown(Duration patience) {
        FxJobMonitor last = latest;
        if (last != null) {
            last.requestStop();
        }
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a job did not stop within {}", patience);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does the work and returns what its observer is to be told; by then the worker has released everything. */
    private <T> Runnable work(JobStatus status, Job<T> job, JobObserver<T> observer) {
        Platform.runLater(() -> {
            waiting.set(waiting.get() - 1);
            current.set(status.monitor().stopRequested() ? status.asStopping() : status);
            observer.started();
        });
        return attempt(status, job, observer);
    }

    private static <T> Runnable attempt(JobStatus status, Job<T> job, JobObserver<T> observer) {
        try {
            status.monitor().checkStopped();
            T result = job.run(status.monitor());
            return () -> observer.succeeded(result);
        } catch (JobStoppedException stopped) {
            return observer::stopped;
        } catch (RuntimeException bug) {
            LOG.error("{} failed unexpectedly", status.name(), bug);
            return () -> observer.failed(bug);
        } catch (Exception expected) {
            LOG.info("{} failed: {}", status.name(), expected.toString());
            return () -> observer.failed(expected);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            LOG.error("{} ran out of room", status.name(), exhausted);
            return () -> observer.failed(new IllegalStateException(exhausted));
        }
    }
}
