package org.twinreel.ui.background;

import java.time.Duration;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobProgress;
import org.twinreel.background.RunningJob;

/**
 * The running job as the status line shows it.
 *
 * @param name for people
 * @param progress its latest progress
 * @param stopping whether a stop was asked for
 * @param monitor the worker's end
 * @param handle with which to stop it
 */
public record JobStatus(String name, JobProgress progress, boolean stopping, JobMonitor monitor, RunningJob handle) {

    JobStatus(String name, JobMonitor monitor, RunningJob handle) {
        this(name, new JobProgress(0, 0, Duration.ZERO), false, monitor, handle);
    }

    JobStatus withProgress(JobProgress latest) {
        return new JobStatus(name, latest, stopping, monitor, handle);
    }

    JobStatus asStopping() {
        return new JobStatus(name, progress, true, monitor, handle);
    }

    boolean belongsTo(JobMonitor other) {
        return monitor == other;
    }
}
