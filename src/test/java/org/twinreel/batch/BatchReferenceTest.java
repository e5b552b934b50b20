package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.Shared;

/** The tutorial's own run on the 2026 file and its split, against the bands of the tutorial's five seeds. */
class BatchReferenceTest {
    /** By how much a band is widened at both ends: the share of the value there. */
    private static final double WIDER = 0.15;

    @TempDir
    private static Path here;

    private static JsonObject report;

    @BeforeAll
    static void runTheTutorial() throws IOException {
        Path folder = here.resolve("report");
        int status = new BatchSession()
                .run(
                        "batch",
                        "--data",
                        Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv")
                                .toString(),
                        "--split",
                        Shared.file("reference/rows.csv").toString(),
                        "--report",
                        folder.toString());
        assertThat(status).isZero();
        report = JsonParser.parseString(Files.readString(folder.resolve("report.json")))
                .getAsJsonObject();
    }

    @Test
    void rowsColumnsAndParametersAreTheTutorials() throws IOException {
        JsonObject summary = JsonParser.parseString(Files.readString(Shared.file("reference/summary.json")))
                .getAsJsonObject();

        assertThat(number("dataset", "rowsRead")).isEqualTo(number(summary, "rows_read"));
        assertThat(number("dataset", "rowsKept")).isEqualTo(number(summary, "rows_kept"));
        assertThat(number("features", "total")).isEqualTo(number(summary, "content_dim"));
        assertThat(number("features", "vocabulary")).isEqualTo(number(summary, "vocabulary"));
        assertThat(number("features", "nonZeros")).isEqualTo(number(summary, "tfidf_non_zeros"));
        assertThat(number("split", "train")).isEqualTo(number(summary, "train_rows"));
        assertThat(number("split", "validation")).isEqualTo(number(summary, "validation_rows"));
        assertThat(number("model", "parameters")).isEqualTo(number(summary, "parameters"));
    }

    @Test
    void theBestValidationErrorIsTheTutorials() throws IOException {
        var ofSeeds = JsonParser.parseString(Files.readString(Shared.file("reference/summary.json")))
                .getAsJsonObject()
                .getAsJsonArray("best_validation_mse")
                .asList()
                .stream()
                .mapToDouble(seed -> seed.getAsDouble())
                .summaryStatistics();

        assertInBand(number("best", "validationMse"), ofSeeds.getMin(), ofSeeds.getMax());
        assertThat(number("best", "validationMse")).isLessThan(number("baseline", "validationMseOfMean") / 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 20, 30})
    void theCurvesRunWhereTheTutorialsRun(int epoch) throws IOException {
        JsonObject measured = report.getAsJsonArray("history").get(epoch - 1).getAsJsonObject();
        NamedCsvRecord band = line("reference/curves.csv", "epoch", Integer.toString(epoch));

        assertInBand(number(measured, "trainMse"), band, "train_mse_");
        assertInBand(number(measured, "validationMse"), band, "validation_mse_");
        assertInBand(number(measured, "alignment"), band, "alignment_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "cf", "hybrid"})
    void theGenreOverlapsOfTheWholeCatalogueAreTheTutorials(String mode) throws IOException {
        JsonObject measured = report.getAsJsonObject("catalogueGenreOverlap").getAsJsonObject(mode);

        for (String group : List.of("all", "trained", "untrained")) {
            NamedCsvRecord band = line("reference/genre-overlap-catalogue.csv", "mode", mode, "query_group", group);
            assertInBand(number(measured, group), band, "");
        }
    }

    @Test
    void theTutorialsFourTitlesAreTheRowsThatItFound() throws IOException {
        for (var element : report.getAsJsonArray("queries")) {
            JsonObject answer = element.getAsJsonObject();
            NamedCsvRecord reference = line(
                    "reference/genre-overlap-queries.csv",
                    "title",
                    answer.get("title").getAsString());

            assertThat(answer.get("row").getAsString()).isEqualTo(reference.getField("row"));
        }
        assertThat(report.getAsJsonArray("queries")).hasSize(4);
    }

    private static void assertInBand(double value, NamedCsvRecord band, String prefix) {
        assertInBand(
                value,
                Double.parseDouble(band.getField(prefix + "min")),
                Double.parseDouble(band.getField(prefix + "max")));
    }

    private static void assertInBand(double value, double lowest, double highest) {
        assertThat(value).isBetween(lowest * (1 - WIDER), highest * (1 + WIDER));
    }

    private static double number(String part, String name) {
        return number(report.getAsJsonObject(part), name);
    }

    private static double number(JsonObject part, String name) {
        return part.get(name).getAsDouble();
    }

    /** The first line of a reference file with the given values, as column, value, column, value … */
    private static NamedCsvRecord line(String file, String... wanted) throws IOException {
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
