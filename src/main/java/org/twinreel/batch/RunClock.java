package org.twinreel.batch;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures where the wall time of a run goes; starts with its making. The parts follow each other but for the engine's
 * start, which goes on beside the first two and so adds to the total only what it outlasts them by. What no part names
 * (reading a split, waiting for the engine) is in the total only.
 */
final class RunClock {
    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    private final Map<Part, Double> seconds = new LinkedHashMap<>();
    private @Nullable Part last;
    private long lastBegin;

    /** A part of a run that the report names. */
    enum Part {
        /** Start of the engine, on its own thread. */
        STARTUP,
        /** Reading and cleaning the file. */
        LOAD,
        /** Computing features. */
        FEATURES,
        /** All epochs. */
        TRAINING,
        /** Embedding every movie after the last epoch. */
        EMBEDDING,
        /** Looking titles up and ranking for them. */
        RECOMMENDATION,
        /** Asking every movie of the catalogue. */
        EVALUATION,
        /** Writing the report, but for the file that holds these seconds. */
        REPORT
    }

    /** Work that may fail with one kind of failure. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does a part of the run and notes how long it took. */
    <T, E extends Exception> T time(Part part, Work<T, E> work) throws E {
        long start = System.nanoTime();
        T result = work.run();
        note(part, (System.nanoTime() - start) / NANOS);
        return result;
    }

    /** Notes what was measured elsewhere. */
    void note(Part part, double elapsed) {
        seconds.put(part, elapsed);
    }

    /** Begins the run's last part, which goes on while the report with these seconds is written. */
    void begin(Part part) {
        last = part;
        lastBegin = System.nanoTime();
    }

    /** Seconds since the clock was made. */
    double total() {
        return (System.nanoTime() - begin) / NANOS;
    }

    /** Seconds of every part noted, and the total until now, by their names in the report. */
    Map<String, Double> seconds() {
        if (last != null) {
            note(last, (System.nanoTime() - lastBegin) / NANOS);
        }
        var named = new LinkedHashMap<String, Double>();
        for (Part part : Part.values()) {
            named.put(part.name().toLowerCase(Locale.ROOT), seconds.getOrDefault(part, Double.NaN));
        }
        named.put("total", total());
        return named;
    }
}
