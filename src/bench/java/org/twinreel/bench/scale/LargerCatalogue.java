package org.twinreel.bench.scale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes a catalogue of any size out of another: its rows are drawn at random, with repetition, and their numbers
 * changed a little, so that no two rows are the same to the model. Texts stay as they are, so the number of distinct
 * words does not grow with the catalogue as it would in a real one; the number of words does.
 */
final class LargerCatalogue {
    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "overview",
            "genre_ids",
            "release_date",
            "original_language",
            "vote_average",
            "vote_count",
            "popularity");
    private static final double NOISE = 0.2;

    private final List<NamedCsvRecord> originals;

    /** A maker of catalogues like that of a file. */
    LargerCatalogue(Path original) throws IOException {
        try (var records = CsvReader.builder().ofNamedCsvRecord(original)) {
            originals = records.stream().toList();
        }
    }

    /** Writes {@code rows} rows; the same number of rows gives the same file. */
    void write(int rows, Path file) throws IOException {
        var random = new SplittableRandom(rows);
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord(HEADER);
            for (int row = 0; row < rows; row++) {
                writer.writeRecord(cells(originals.get(random.nextInt(originals.size())), row, random));
            }
        }
    }

    private static List<String> cells(NamedCsvRecord original, int row, SplittableRandom random) {
        double average = number(original, "vote_average") + NOISE * (random.nextDouble() - 0.5);
        double count = number(original, "vote_count") * factor(random);
        double popularity = number(original, "popularity") * factor(random);
        return List.of(
                String.valueOf(row + 1),
                original.getField("title"),
                original.getField("overview"),
                original.getField("genre_ids"),
                original.getField("release_date"),
                original.getField("original_language"),
                String.format(Locale.ROOT, "%.3f", Math.max(0, Math.min(10, average))),
                String.valueOf(Math.round(count)),
                String.format(Locale.ROOT, "%.4f", popularity));
    }

    private static double factor(SplittableRandom random) {
        return 1 + NOISE * (random.nextDouble() - 0.5);
    }

    private static double number(NamedCsvRecord original, String column) {
        return Double.parseDouble(original.getField(column));
    }
}
