package org.twinreel.batch;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Measures where the wall time of a run goes; starts with its making. What no part names (reading a split, asking every
 * movie of the catalogue, writing the report) is in the total only.
 */
final class RunClock {
    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    private final Map<Part, Double> seconds = new LinkedHashMap<>();

    /** A part of a run that the report names. */
    enum Part {
        /** Start of the engine. */
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
        RECOMMENDATION
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

    /** Seconds since the clock was made. */
    double total() {
        return (System.nanoTime() - begin) / NANOS;
    }

    /** Seconds of every part noted, and the total until now, by their names in the report. */
    Map<String, Double> seconds() {
        var named = new LinkedHashMap<String, Double>();
        for (Part part : Part.values()) {
            named.put(part.name().toLowerCase(Locale.ROOT), seconds.getOrDefault(part, Double.NaN));
        }
        named.put("total", total());
        return named;
    }
}
