package org.twinreel.background;

import java.time.Duration;
import java.util.function.Consumer;

/** Runs a job at once, on the calling thread, and tells its observer; for tests without a toolkit. */
public final class InlineJobRunner implements JobRunner {

    @Override
    public <T> RunningJob start(String name, Job<T> job, JobObserver<T> observer) {
        var monitor = new InlineMonitor(observer);
        observer.started();
        T result;
        try {
            result = job.run(monitor);
        } catch (JobStoppedException stopped) {
            observer.stopped();
            return monitor;
        } catch (Exception failure) {
            observer.failed(failure);
            return monitor;
        }
        observer.succeeded(result);
        return monitor;
    }

    @Override
    public <E> Consumer<E> relay(Consumer<E> receiver) {
        return receiver;
    }

    private static final class InlineMonitor implements JobMonitor, RunningJob {
        private final JobObserver<?> observer;
        private boolean stopRequested;

        InlineMonitor(JobObserver<?> observer) {
            this.observer = observer;
        }

        @Override
        public void progress(long done, long total) {
            observer.progressed(new JobProgress(done, total, Duration.ZERO));
        }

        @Override
        public boolean stopRequested() {
            return stopRequested;
        }

        @Override
        public void requestStop() {
            stopRequested = true;
        }
    }
}
