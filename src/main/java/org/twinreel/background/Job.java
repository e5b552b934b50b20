package org.twinreel.background;

/**
 * A piece of slow work that yields one result.
 *
 * @param <T> what the work yields
 */
@FunctionalInterface
public interface Job<T> {

    /**
     * Does the work on the calling thread.
     *
     * @param monitor told of progress; asked, often, whether to stop
     * @return the result
     * @throws JobStoppedException when the work gave up because it was asked to stop
     * @throws Exception when the work failed
     */
    T run(JobMonitor monitor) throws Exception;
}
