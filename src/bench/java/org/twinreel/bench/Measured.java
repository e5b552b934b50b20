package org.twinreel.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What one child process says of itself, in one line; the Python side prints the same.
 *
 * @param wall seconds of the call that matters
 * @param cpu CPU seconds of the calling thread within it
 * @param process CPU seconds of the whole process, all threads
 * @param peakKib most resident memory of the process
 * @param note a figure that shows that the work was done
 */
record Measured(double wall, double cpu, double process, long peakKib, String note) {
    private static final String MARK = "measured ";
    private static final int FIELDS = 5;

    /** What this process says of a call that just ended. */
    static Measured here(double wall, double cpu, String note) {
        return new Measured(wall, cpu, ProcessFigures.processCpuSeconds(), ProcessFigures.peakKib(), note);
    }

    String line() {
        return String.format(
                Locale.ROOT, "%swall=%s cpu=%s process=%s peak=%d note=%s", MARK, wall, cpu, process, peakKib, note);
    }

    /** The line among a process's output. */
    static Measured among(List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(MARK))
                .map(Measured::parse)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no figures in: " + output));
    }

    private static Measured parse(String line) {
        Map<String, String> fields = Arrays.stream(line.substring(MARK.length()).split(" ", FIELDS))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new Measured(
                number(fields, "wall"),
                number(fields, "cpu"),
                number(fields, "process"),
                (long) number(fields, "peak"),
                fields.getOrDefault("note", ""));
    }

    private static double number(Map<String, String> fields, String name) {
        return Double.parseDouble(Objects.requireNonNull(fields.get(name), name));
    }
}
