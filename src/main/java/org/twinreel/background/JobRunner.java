package org.twinreel.background;

import java.util.function.Consumer;

/** Runs jobs, one after the other, and tells their observers. */
public interface JobRunner {

    /**
     * Queues a job.
     *
     * @param name what a person reads while it runs, such as "Training"
     * @param job the work
     * @param observer told how it goes
     * @param <T> what the work yields
     * @return the handle with which to stop it
     */
    <T> RunningJob start(String name, Job<T> job, JobObserver<T> observer);

    /**
     * A consumer for workers that hands each value, in order and without losing one, to a receiver on the observers'
     * thread.
     *
     * @param receiver called once per value on the observers' thread
     * @param <E> the values' type
     */
    <E> Consumer<E> relay(Consumer<E> receiver);
}
