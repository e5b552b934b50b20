package org.twinreel.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.reading.CatalogueReader;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * Loads a file with the program's reader, with FastCSV's plain pass over all cells, and with Tablesaw's own reader, in
 * turn: each first in a fresh process, then warm in one. Arguments, all optional: {@code --repetitions N} (9) and a
 * file (the tutorial's).
 */
public final class LoadSideBySide {
    private static final int WARM_CALLS = 30;
    private static final int CALLS_THAT_COUNT = 15;

    private LoadSideBySide() {}

    /** The ways to load a file. */
    private enum Side {
        READER,
        FASTCSV,
        TABLESAW_AS_IT_COMES,
        TABLESAW;

        /** Loads; says how many rows it saw, or what it threw. */
        String load(Path file) throws IOException {
            return switch (this) {
                case READER -> read(file);
                case FASTCSV -> pass(file);
                case TABLESAW_AS_IT_COMES -> tablesaw(
                        CsvReadOptions.builder(file.toFile()).build());
                case TABLESAW -> tablesaw(CsvReadOptions.builder(file.toFile())
                        .maxCharsPerColumn(1_000_000)
                        .sample(false)
                        .build());
            };
        }

        private static String read(Path file) throws IOException {
            try {
                var loaded = new CatalogueReader().read(file, JobMonitor.unwatched());
                return loaded.report().rowsRead() + " rows, as movies";
            } catch (CatalogueException failure) {
                throw new IOException(failure);
            }
        }

        private static String pass(Path file) throws IOException {
            long rows = 0;
            long characters = 0;
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord row : records) {
                    rows++;
                    for (String cell : row.getFields()) {
                        characters += cell.length();
                    }
                }
            }
            return (rows - 1) + " rows, " + characters + " characters";
        }

        private static String tablesaw(CsvReadOptions options) {
            try {
                return Table.read().usingOptions(options).rowCount() + " rows, as a table";
            } catch (RuntimeException failure) {
                return "threw " + failure.getClass().getSimpleName();
            }
        }
    }

    /** Measures and prints a table; with {@code cold} or {@code warm} first, is a child that measures one side. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        if (given.size() == 3 && List.of("cold", "warm").contains(given.get(0))) {
            boolean warm = given.get(0).equals("warm");
            System.out.println(measured(Side.valueOf(given.get(1)), Path.of(given.get(2)), warm)
                    .line());
            return;
        }
        int repetitions = 9;
        int option = given.indexOf("--repetitions");
        if (option >= 0) {
            repetitions = Integer.parseInt(given.remove(option + 1));
            given.remove(option);
        }
        Path file = given.isEmpty() ? SharedFiles.catalogue() : Path.of(given.get(0));
        for (String start : List.of("cold", "warm")) {
            compare(start, file, repetitions);
        }
    }

    private static Measured measured(Side side, Path file, boolean warm) throws IOException {
        int calls = warm ? WARM_CALLS : 1;
        var walls = new ArrayList<Double>();
        var cpus = new ArrayList<Double>();
        String note = "";
        for (int call = 0; call < calls; call++) {
            var stopwatch = new Stopwatch();
            note = side.load(file);
            if (calls - call <= CALLS_THAT_COUNT) {
                walls.add(stopwatch.wall());
                cpus.add(stopwatch.cpu());
            }
        }
        return Measured.here(median(walls), median(cpus), note);
    }

    private static void compare(String start, Path file, int repetitions) throws IOException, InterruptedException {
        Map<Side, List<Measured>> runs = new EnumMap<>(Side.class);
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (Side side : Side.values()) {
                var command = new ArrayList<>(ChildProcess.javaCommand(LoadSideBySide.class));
                command.addAll(List.of(start, side.name(), file.toString()));
                Measured said = Measured.among(ChildProcess.run(command).output());
                runs.computeIfAbsent(side, key -> new ArrayList<>()).add(said);
            }
        }
        runs.forEach((side, all) -> System.out.printf(
                Locale.ROOT,
                "%s %-20s wall %6.1f ms, thread %6.1f ms, peak %4.0f MiB  %s%n",
                start,
                side.name().toLowerCase(Locale.ROOT),
                1000 * median(all, Measured::wall),
                1000 * median(all, Measured::cpu),
                median(all, Measured::peakKib) / 1024,
                all.get(0).note()));
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        return median(runs.stream().mapToDouble(figure).boxed().toList());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
