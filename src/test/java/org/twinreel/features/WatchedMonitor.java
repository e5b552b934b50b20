package org.twinreel.features;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.background.JobMonitor;

/** Notes what is reported and asks for a stop after a number of checks. */
final class WatchedMonitor implements JobMonitor {
    private final int checksUntilStop;
    private final List<Double> shares = new ArrayList<>();
    private int checks;

    private WatchedMonitor(int checksUntilStop) {
        this.checksUntilStop = checksUntilStop;
    }

    static WatchedMonitor patient() {
        return new WatchedMonitor(Integer.MAX_VALUE);
    }

    static WatchedMonitor stoppingAfter(int checks) {
        return new WatchedMonitor(checks);
    }

    @Override
    public void progress(long done, long total) {
        shares.add((double) done / total);
    }

    @Override
    public boolean stopRequested() {
        return checks++ >= checksUntilStop;
    }

    /** The shares reported, in order, 0..1. */
    List<Double> shares() {
        return shares;
    }

    /** How often somebody asked whether to stop. */
    int checks() {
        return checks;
    }
}
