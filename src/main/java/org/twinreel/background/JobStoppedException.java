package org.twinreel.background;

/** Thrown by work that was asked to stop and has cleaned up after itself; not a failure. */
public final class JobStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that says only that the work stopped on request. */
    public JobStoppedException() {
        super("stopped on request");
    }
}
