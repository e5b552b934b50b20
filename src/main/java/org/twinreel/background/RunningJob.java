package org.twinreel.background;

/** The handle of a job that was started. */
@FunctionalInterface
public interface RunningJob {

    /**
     * Asks the job to stop at its next safe point; asking twice, or after its end, changes nothing. To be called on the
     * observers' thread.
     */
    void requestStop();
}
