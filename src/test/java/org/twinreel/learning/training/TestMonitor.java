package org.twinreel.learning.training;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.background.JobMonitor;

/** A monitor that keeps all reports and stops the work once so many batches are done. */
final class TestMonitor implements JobMonitor {
    private final List<String> reports = new ArrayList<>();
    private final int stopAfter;

    TestMonitor(int stopAfter) {
        this.stopAfter = stopAfter;
    }

    /** All reports, such as "1/4". */
    List<String> reports() {
        return reports;
    }

    @Override
    public void progress(long done, long total) {
        reports.add(done + "/" + total);
    }

    @Override
    public boolean stopRequested() {
        return reports.size() >= stopAfter;
    }
}
