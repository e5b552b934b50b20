package org.twinreel.bench.scale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one stage of the pipeline took at one size.
 *
 * @param rows movies asked for
 * @param name of the stage
 * @param seconds wall seconds
 * @param cpu CPU seconds of the thread that worked; NaN where the stage is a part of another's call
 * @param peakKib most memory resident while it ran, with all that the stages before had left
 */
record Stage(int rows, String name, double seconds, double cpu, long peakKib) {
    private static final String MARK = "stage ";

    String line() {
        return MARK + rows + " " + name + " " + seconds + " " + cpu + " " + peakKib;
    }

    static List<Stage> among(List<String> output) {
        return output.stream().map(Stage::parse).flatMap(Optional::stream).toList();
    }

    private static Optional<Stage> parse(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        String[] fields = line.substring(MARK.length()).split(" ", -1);
        return Optional.of(new Stage(
                Integer.parseInt(fields[0]),
                fields[1],
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Long.parseLong(fields[4])));
    }

    /** For a person: the figures without their size. */
    String cells() {
        return String.format(Locale.ROOT, "%-10s %10.4f s %9.3f cpu %8d MiB", name, seconds, cpu, peakKib / 1024);
    }
}
