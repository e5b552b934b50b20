package org.twinreel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds the files that lie beside the project and are no part of it. */
public final class Shared {
    private Shared() {}

    /** A file under {@code ../shared}; a test that asks for one is skipped where it is absent. */
    public static Path file(String relative) {
        return Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder).resolve(relative))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> Assumptions.abort("needs ../shared/" + relative));
    }
}
