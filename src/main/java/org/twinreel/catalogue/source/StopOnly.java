package org.twinreel.catalogue.source;

import org.twinreel.background.JobMonitor;

/**
 * Asks whether to stop, and keeps to itself how far it is: for a pass beside the one that reports.
 *
 * @param monitor asked
 */
public record StopOnly(JobMonitor monitor) implements JobMonitor {
    @Override
    public void progress(long done, long total) {
        // the pass that reads the rows reports
    }

    @Override
    public boolean stopRequested() {
        return monitor.stopRequested();
    }
}
