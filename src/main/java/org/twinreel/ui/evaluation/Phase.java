package org.twinreel.ui.evaluation;

/** Where the evaluation of the whole catalogue stands. */
public enum Phase {
    /** Nothing runs. */
    IDLE,
    /** The worker is at it, or will be after the jobs before. */
    RUNNING,
    /** A stop was asked for; the worker has not let go yet. */
    STOPPING
}
