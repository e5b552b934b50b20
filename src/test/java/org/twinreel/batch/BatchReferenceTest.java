package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.ReferenceBands;
import org.twinreel.Shared;

/** The tutorial's own run on the 2026 file and its split, against the bands of the tutorial's five seeds. */
class BatchReferenceTest {
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
        JsonObject summary = ReferenceBands.summary();

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
        ReferenceBands.assertBestValidationMse(number("best", "validationMse"));
        assertThat(number("best", "validationMse")).isLessThan(number("baseline", "validationMseOfMean") / 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 20, 30})
    void theCurvesRunWhereTheTutorialsRun(int epoch) throws IOException {
        JsonObject measured = report.getAsJsonArray("history").get(epoch - 1).getAsJsonObject();

        ReferenceBands.assertCurve("train_mse", epoch, number(measured, "trainMse"));
        ReferenceBands.assertCurve("validation_mse", epoch, number(measured, "validationMse"));
        ReferenceBands.assertCurve("alignment", epoch, number(measured, "alignment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "cf", "hybrid"})
    void theGenreOverlapsOfTheWholeCatalogueAreTheTutorials(String mode) throws IOException {
        JsonObject measured = report.getAsJsonObject("catalogueGenreOverlap").getAsJsonObject(mode);

        for (String group : List.of("all", "trained", "untrained")) {
            ReferenceBands.assertOverlap(mode, group, number(measured, group));
        }
    }

    @Test
    void theReadingSaysWhatTheTutorialDoesNot() {
        assertThat(report.getAsJsonObject("evaluation").getAsJsonArray("reading"))
                .extracting(said -> said.getAsJsonObject().get("finding").getAsString())
                .contains(
                        "overlap-rewards-input",
                        "hybrid-below-content",
                        "trained-cf-beats-chance",
                        "untrained-cf-is-chance");
    }

    /** A gradient-boosted regressor reaches 0.9995 from the numbers, and 0.08 to 0.12 without votes and popularity. */
    @Test
    void theVotesAloneGiveTheTargetAway() {
        JsonObject leak = report.getAsJsonObject("evaluation").getAsJsonObject("inputLeak");

        assertThat(number(leak.getAsJsonObject("votes"), "curved")).isGreaterThan(0.995);
        assertThat(number(leak.getAsJsonObject("withoutVotes"), "curved")).isBetween(0.05, 0.13);
    }

    @Test
    void theTutorialsFourTitlesAreTheRowsThatItFound() throws IOException {
        for (var element : report.getAsJsonArray("queries")) {
            JsonObject answer = element.getAsJsonObject();
            NamedCsvRecord reference = ReferenceBands.line(
                    "reference/genre-overlap-queries.csv",
                    "title",
                    answer.get("title").getAsString());

            assertThat(answer.get("row").getAsString()).isEqualTo(reference.getField("row"));
        }
        assertThat(report.getAsJsonArray("queries")).hasSize(4);
    }

    private static double number(String part, String name) {
        return number(report.getAsJsonObject(part), name);
    }

    private static double number(JsonObject part, String name) {
        return part.get(name).getAsDouble();
    }
}
