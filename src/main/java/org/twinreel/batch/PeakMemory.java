package org.twinreel.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** The most physical memory that this process has held: the Java heap, the engine's natives and all the rest. */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final long KIB_PER_MIB = 1024;

    private PeakMemory() {}

    /** In MiB, rounded; empty where the operating system does not tell in Linux's way. */
    static OptionalLong residentMiB() {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try {
            return residentMiB(Files.readAllLines(STATUS, StandardCharsets.ISO_8859_1));
        } catch (IOException notTold) {
            return OptionalLong.empty();
        }
    }

    /** From lines such as {@code VmHWM:    614400 kB}. */
    static OptionalLong residentMiB(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(PEAK))
                .map(line -> line.substring(PEAK.length()).replace("kB", "").strip())
                .filter(figure -> figure.matches("\\d{1,18}"))
                .mapToLong(figure -> Math.round(Long.parseLong(figure) / (double) KIB_PER_MIB))
                .findFirst();
    }
}
