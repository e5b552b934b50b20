package org.twinreel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a command to its end. */
public final class ChildProcess {
    /** As in the program's start script. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private ChildProcess() {}

    /**
     * What a process said.
     *
     * @param output its lines
     * @param seconds wall seconds from start to end
     */
    public record Result(List<String> output, double seconds) {}

    /** The beginning of a command that runs a class of this program in a virtual machine of its own. */
    public static List<String> javaCommand(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                COLLECTOR,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
    }

    /**
     * Runs a command with one thread for every numerical library.
     *
     * @throws IllegalStateException when it ends with another status than 0
     */
    public static Result run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        long begin = System.nanoTime();
        Process process = builder.start();
        List<String> output;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            output = reader.lines().toList();
        }
        int status = process.waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (status != 0) {
            throw new IllegalStateException(
                    "status " + status + " from " + command + System.lineSeparator() + String.join("\n", output));
        }
        return new Result(output, seconds);
    }
}
