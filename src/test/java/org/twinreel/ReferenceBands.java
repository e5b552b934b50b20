package org.twinreel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;

/**
 * Between which figures the tutorial's five seeds lie, read from {@code ../shared/reference}. Five seeds show less than
 * the whole truth, so every band is widened.
 */
public final class ReferenceBands {
    /** By how much a band is widened at both ends: the share of the value there. */
    private static final double WIDER = 0.15;

    private ReferenceBands() {}

    /** The tutorial's figures of its data and its seeds. */
    public static JsonObject summary() throws IOException {
        return JsonParser.parseString(Files.readString(Shared.file("reference/summary.json")))
                .getAsJsonObject();
    }

    /** The best validation MSE of the tutorial's seeds. */
    public static DoubleSummaryStatistics bestValidationMse() throws IOException {
        return summary().getAsJsonArray("best_validation_mse").asList().stream()
                .mapToDouble(seed -> seed.getAsDouble())
                .summaryStatistics();
    }

    /** Checks that a best validation MSE lies in the band. */
    public static void assertBestValidationMse(double value) throws IOException {
        DoubleSummaryStatistics seeds = bestValidationMse();
        assertInBand("best validation MSE", value, seeds.getMin(), seeds.getMax());
    }

    /**
     * Checks that a point of a curve lies in the band.
     *
     * @param curve as the reference names it, such as "train_mse"
     */
    public static void assertCurve(String curve, int epoch, double value) throws IOException {
        NamedCsvRecord band = line("reference/curves.csv", "epoch", Integer.toString(epoch));
        assertInBand(curve + " of epoch " + epoch, value, number(band, curve + "_min"), number(band, curve + "_max"));
    }

    /**
     * Checks that a genre overlap over the whole catalogue lies in the band.
     *
     * @param group of queries: "all", "trained" or "untrained"
     */
    public static void assertOverlap(String mode, String group, double value) throws IOException {
        NamedCsvRecord band = line("reference/genre-overlap-catalogue.csv", "mode", mode, "query_group", group);
        assertInBand(mode + " overlap, " + group, value, number(band, "min"), number(band, "max"));
    }

    private static void assertInBand(String figure, double value, double lowest, double highest) {
        assertThat(value).as(figure).isBetween(lowest * (1 - WIDER), highest * (1 + WIDER));
    }

    private static double number(NamedCsvRecord line, String column) {
        return Double.parseDouble(line.getField(column));
    }

    /** The first line of a reference file with the given values, as column, value, column, value … */
    public static NamedCsvRecord line(String file, String... wanted) throws IOException {
        try (Stream<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(Shared.file(file)).stream()) {
            return lines.filter(line -> matches(line, wanted)).findFirst().orElseThrow();
        }
    }

    private static boolean matches(NamedCsvRecord line, String... wanted) {
        boolean matches = true;
        for (int column = 0; column < wanted.length; column += 2) {
            matches &= line.getField(wanted[column]).equals(wanted[column + 1]);
        }
        return matches;
    }
}
