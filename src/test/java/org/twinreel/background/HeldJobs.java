package org.twinreel.background;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** Holds jobs back until a test lets them run, on the calling thread and in order. */
public final class HeldJobs implements JobRunner {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<RunningJob> handles = new ArrayList<>();

    @Override
    public <T> RunningJob start(String name, Job<T> job, JobObserver<T> observer) {
        var monitor = new HeldMonitor(observer);
        waiting.add(() -> run(job, observer, monitor));
        RunningJob handle = monitor::requestStop;
        handles.add(handle);
        return handle;
    }

    private static <T> void run(Job<T> job, JobObserver<T> observer, HeldMonitor monitor) {
        observer.started();
        T result;
        try {
            monitor.checkStopped();
            result = job.run(monitor);
        } catch (JobStoppedException stopped) {
            monitor.ended = true;
            observer.stopped();
            return;
        } catch (Exception failure) {
            monitor.ended = true;
            observer.failed(failure);
            return;
        }
        monitor.ended = true;
        observer.succeeded(result);
    }

    /** Asks every job that was started so far to stop, as somebody does who knows nothing of its observer. */
    public void stopAll() {
        handles.forEach(RunningJob::requestStop);
    }

    /** Runs all that were held, and those that they start. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public <E> Consumer<E> relay(Consumer<E> receiver) {
        return receiver;
    }

    private static final class HeldMonitor implements JobMonitor {
        private final JobObserver<?> observer;
        private boolean stopRequested;
        private boolean ended;

        HeldMonitor(JobObserver<?> observer) {
            this.observer = observer;
        }

        void requestStop() {
            if (!stopRequested && !ended) {
                stopRequested = true;
                observer.stopping();
            }
        }

        @Override
        public void progress(long done, long total) {
            observer.progressed(new JobProgress(done, total, Duration.ZERO));
        }

        @Override
        public boolean stopRequested() {
            return stopRequested;
        }
    }
}
