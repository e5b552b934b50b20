package org.twinreel.catalogue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Measures processor time, which a busy machine stretches far less than the time on the wall. */
public final class Effort {
    private Effort() {}

    /** The least that some work took in a number of tries; no more tries once it took less than enough. */
    public static Duration least(Callable<?> work, int tries, Duration enough) {
        var clock = ManagementFactory.getThreadMXBean();
        var least = Duration.ofDays(1);
        for (int tried = 0; tried < tries && least.compareTo(enough) >= 0; tried++) {
            long start = clock.getCurrentThreadCpuTime();
            call(work);
            var taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
            least = taken.compareTo(least) < 0 ? taken : least;
        }
        return least;
    }

    private static void call(Callable<?> work) {
        try {
            work.call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
