package org.twinreel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Runs the program's work and its counterparts in Python in turn, each in a fresh process with one thread for every
 * numerical library, and prints medians and ratios. Taking turns lets both sides meet the same weather on a machine
 * that others use too.
 *
 * <p>Arguments, all optional: {@code --repetitions N} (5), {@code --python INTERPRETER} (/usr/bin/python3), and the
 * names of {@link Comparison}s in any number (all).
 */
public final class SideBySide {
    private static final Path WORK = Path.of("target", "bench");

    private int repetitions = 5;
    private String python = "/usr/bin/python3";
    private final List<Comparison> wanted = new ArrayList<>();

    private SideBySide(String... arguments) {
        for (int position = 0; position < arguments.length; position++) {
            switch (arguments[position]) {
                case "--repetitions" -> repetitions = Integer.parseInt(arguments[++position]);
                case "--python" -> python = arguments[++position];
                default -> wanted.add(Comparison.valueOf(arguments[position].toUpperCase(Locale.ROOT)));
            }
        }
        if (wanted.isEmpty()) {
            wanted.addAll(Arrays.asList(Comparison.values()));
        }
    }

    /** Runs what the arguments name. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        new SideBySide(arguments).run();
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        if (wanted.contains(Comparison.TRAINING)) {
            exportFeatures();
        }
        System.out.printf(
                "%-9s %-7s %10s %21s %10s %10s %9s  %s%n",
                "what", "side", "wall s", "(fastest – slowest)", "thread s", "process s", "peak MiB", "note");
        for (Comparison comparison : wanted) {
            compare(comparison);
        }
    }

    private static void exportFeatures() throws IOException, InterruptedException {
        var command = new ArrayList<>(ChildProcess.javaCommand(OneCall.class));
        command.addAll(List.of(
                "features",
                SharedFiles.catalogue().toString(),
                SharedFiles.split().toString(),
                WORK.toString()));
        ChildProcess.run(command);
    }

    private void compare(Comparison comparison) throws IOException, InterruptedException {
        var ours = new ArrayList<Measured>();
        var theirs = new ArrayList<Measured>();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            ours.add(measure(comparison, comparison.java(WORK)));
            theirs.add(measure(comparison, comparison.python(python, WORK)));
        }
        print(comparison, "java", ours);
        print(comparison, "python", theirs);
        System.out.printf(
                Locale.ROOT,
                "%-9s %-7s %10.3f %21s %10.3f %10.3f %9.3f  of the medians%n",
                comparison.key(),
                "ratio",
                median(ours, Measured::wall) / median(theirs, Measured::wall),
                "",
                median(ours, Measured::cpu) / median(theirs, Measured::cpu),
                median(ours, Measured::process) / median(theirs, Measured::process),
                median(ours, Measured::peakKib) / median(theirs, Measured::peakKib));
    }

    private static Measured measure(Comparison comparison, List<String> command)
            throws IOException, InterruptedException {
        ChildProcess.Result result = ChildProcess.run(command);
        Measured said = Measured.among(result.output());
        return comparison.wholeProcess()
                ? new Measured(result.seconds(), said.cpu(), said.process(), said.peakKib(), said.note())
                : said;
    }

    private static void print(Comparison comparison, String side, List<Measured> runs) {
        double[] walls = runs.stream().mapToDouble(Measured::wall).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-9s %-7s %10.6f %21s %10.6f %10.3f %9.0f  %s%n",
                comparison.key(),
                side,
                median(runs, Measured::wall),
                String.format(Locale.ROOT, "(%.6f – %.6f)", walls[0], walls[walls.length - 1]),
                median(runs, Measured::cpu),
                median(runs, Measured::process),
                median(runs, Measured::peakKib) / 1024,
                runs.get(runs.size() - 1).note());
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
