package org.twinreel.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinreel.bench.ChildProcess;
import org.twinreel.bench.SharedFiles;

/**
 * Measures every stage of the pipeline at several sizes. Arguments: the sizes (1000 10000 100000 1000000), and
 * {@code --picture FILE} for a picture of them; with {@code --drawn-only} what earlier runs measured is drawn. The
 * catalogues and the figures are kept in target/bench.
 */
public final class ScaleRun {
    private static final Path WORK = Path.of("target", "bench");
    private static final List<Integer> SIZES = List.of(1000, 10_000, 100_000, 1_000_000);

    private ScaleRun() {}

    /** Measures, and prints a table. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var rest = new ArrayList<>(Arrays.asList(arguments));
        boolean drawnOnly = rest.remove("--drawn-only");
        int option = rest.indexOf("--picture");
        Path picture = null;
        if (option >= 0) {
            rest.remove(option);
            picture = Path.of(rest.remove(option));
        }
        List<Integer> sizes =
                rest.isEmpty() ? SIZES : rest.stream().map(Integer::valueOf).toList();
        var stages = new ArrayList<Stage>();
        for (int rows : sizes) {
            if (!drawnOnly) {
                measure(rows);
            }
            stages.addAll(print(rows));
        }
        if (picture != null) {
            new ScalePicture(stages).writeTo(picture);
        }
    }

    private static void measure(int rows) throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        Path csv = WORK.resolve("movies-" + rows + ".csv");
        if (!Files.exists(csv)) {
            new LargerCatalogue(SharedFiles.catalogue()).write(rows, csv);
        }
        var command = new ArrayList<>(ChildProcess.javaCommand(ScaleStages.class));
        command.addAll(List.of(String.valueOf(rows), csv.toString()));
        Files.write(figures(rows), ChildProcess.run(command).output());
    }

    private static List<Stage> print(int rows) throws IOException {
        List<Stage> stages = Stage.among(Files.readAllLines(figures(rows)));
        System.out.println(rows + " rows");
        stages.forEach(stage -> System.out.println("  " + stage.cells()));
        return stages;
    }

    private static Path figures(int rows) {
        return WORK.resolve("scale-" + rows + ".txt");
    }
}
