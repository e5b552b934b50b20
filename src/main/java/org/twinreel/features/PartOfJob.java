package org.twinreel.features;

import org.twinreel.background.JobMonitor;

/**
 * The monitor of one step of a larger job: what the step reports as 0 to 1 the job's own monitor hears as
 * {@code from} to {@code to}, so that a bar moves evenly where steps take unequal times.
 *
 * @param whole the monitor of the larger job
 * @param from share of the job that is done when the step begins, 0..1
 * @param to share of the job that is done when the step ends, {@code from}..1
 */
record PartOfJob(JobMonitor whole, double from, double to) implements JobMonitor {
    private static final int TOTAL = 1000;

    @Override
    public void progress(long done, long total) {
        double share = total == 0 ? from : from + (to - from) * done / total;
        whole.progress(Math.round(share * TOTAL), TOTAL);
    }

    @Override
    public boolean stopRequested() {
        return whole.stopRequested();
    }
}
