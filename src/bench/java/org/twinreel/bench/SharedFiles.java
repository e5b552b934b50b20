package org.twinreel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the files lie that are measured with and are no part of the project. */
public final class SharedFiles {
    private static final String FOLDER = "bench.shared";

    private SharedFiles() {}

    /** The tutorial's catalogue as it is downloaded. */
    public static Path catalogue() {
        return file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv");
    }

    /** Which of its rows the tutorial trained on. */
    public static Path split() {
        return file("reference/rows.csv");
    }

    private static Path file(String relative) {
        return Stream.of(System.getProperty(FOLDER, "../shared"), "../../shared")
                .map(folder ->
                        Path.of(folder).resolve(relative).toAbsolutePath().normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "needs " + relative + " in ../shared, or in the folder that -D" + FOLDER + " names"));
    }
}
