package org.twinreel.ui.training;

/** Where a training stands. */
public enum Phase {
    /** Nothing has been started yet. */
    IDLE,
    /** A run is under way. */
    RUNNING,
    /** A run was asked to stop and has not let go yet. */
    STOPPING,
    /** The run went on to its last epoch. */
    DONE,
    /** The run was stopped; what it had finished is kept. */
    STOPPED,
    /** The run failed. */
    FAILED;

    /** Whether the worker is not free. */
    public boolean busy() {
        return this == RUNNING || this == STOPPING;
    }
}
