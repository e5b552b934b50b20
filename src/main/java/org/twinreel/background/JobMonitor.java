package org.twinreel.background;

/** The worker's end of a running job: it reports progress here and asks here whether to go on. */
public interface JobMonitor {

    /**
     * Reports progress; reports may be coalesced, so only the latest is sure to be seen.
     *
     * @param done steps finished, 0..{@code total}
     * @param total steps in all, at least 1, or 0 where nobody can tell
     */
    void progress(long done, long total);

    /** Whether somebody has asked for the work to stop. */
    boolean stopRequested();

    /**
     * Leaves the work when a stop was asked for.
     *
     * @throws JobStoppedException when so
     */
    default void checkStopped() {
        if (stopRequested()) {
            throw new JobStoppedException();
        }
    }

    /** A monitor for work that nobody watches or stops. */
    static JobMonitor unwatched() {
        return new JobMonitor() {
            @Override
            public void progress(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
