package org.twinreel.background;

/**
 * The watcher's end of a running job. Every call comes on one thread, the runner's choice: the JavaFX thread in the
 * window, the caller's in tests and in batch mode. Exactly one of {@link #succeeded}, {@link #stopped} and
 * {@link #failed} ends a job, and only after the worker has released all that it held.
 *
 * @param <T> what the work yields
 */
public interface JobObserver<T> {

    /** The worker has taken the job up. */
    default void started() {}

    /** The latest progress; reports between two calls may be left out. */
    default void progressed(JobProgress progress) {}

    /** Somebody asked the job to stop, whoever it was; told once, and before its end. */
    default void stopping() {}

    /** The work yielded its result. */
    void succeeded(T result);

    /** The work gave up on request, without a result. */
    default void stopped() {}

    /** The work failed. */
    void failed(Exception failure);
}
