package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One whole run on a small catalogue, looked at from all sides. */
class BatchRunTest {
    private static final BatchSession SESSION = new BatchSession();

    @TempDir
    private static Path here;

    private static int status;
    private static Path report;

    @BeforeAll
    static void run() throws IOException {
        Path films = BatchSession.writeFilms(here.resolve("films.csv"));
        report = here.resolve("runs/report");
        String longTitle = "🎬".repeat(10_000);
        status = SESSION.run(
                "batch",
                "--data",
                films.toString(),
                "--report",
                report.toString(),
                "--epochs",
                "2",
                "--top-k",
                "3",
                "--query",
                "film 7",
                "--query",
                "^Qwertz(.*[",
                "--query",
                "Film 4",
                "--query",
                longTitle);
    }

    @Test
    void endsWellAndLeavesNothingButTheReport() throws IOException {
        assertThat(status).isZero();
        assertThat(BatchReport.NAMES)
                .allSatisfy(name -> assertThat(report.resolve(name)).isNotEmptyFile());
        try (var files = Files.list(here)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("films.csv", "runs");
        }
    }

    @Test
    void aRunWithoutTheLeakSaysSo() throws IOException {
        var session = new BatchSession();
        Path folder = here.resolve("runs/without");

        int ended = session.run(
                "batch",
                "--data",
                here.resolve("films.csv").toString(),
                "--report",
                folder.toString(),
                "--epochs",
                "2",
                "--inputs",
                "Without-Votes");

        assertThat(ended).isZero();
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("report.json")))
                .getAsJsonObject();
        assertThat(json.getAsJsonObject("model").get("inputs").getAsString()).isEqualTo("without-votes");
        assertThat(json.getAsJsonObject("features").get("numeric").getAsInt()).isEqualTo(1);
        assertThat(json().getAsJsonObject("model").get("inputs").getAsString()).isEqualTo("all");
        assertThat(session.progress()).contains("1 numeric)", "Without the leak: ");
        assertThat(session.results()).contains("Without the leak: ");
        assertThat(SESSION.results()).doesNotContain("Without the leak: ");
    }

    @Test
    void theReportCountsWhatWentThroughThePipeline() throws IOException {
        JsonObject json = json();

        assertThat(json.keySet())
                .containsExactly(
                        "dataset",
                        "features",
                        "split",
                        "model",
                        "config",
                        "device",
                        "history",
                        "best",
                        "baseline",
                        "seconds",
                        "peakResidentMiB",
                        "queries",
                        "catalogueGenreOverlap",
                        "evaluation");
        assertThat(json.getAsJsonObject("dataset").get("rowsRead").getAsInt()).isEqualTo(49);
        assertThat(json.getAsJsonObject("dataset").get("rowsKept").getAsInt()).isEqualTo(48);
        assertThat(json.get("split")).hasToString("{\"train\":38,\"validation\":10}");
        assertThat(json.getAsJsonArray("history")).hasSize(2);
        assertThat(json.getAsJsonObject("features").get("genres").getAsInt()).isEqualTo(3);
        assertThat(json.getAsJsonObject("catalogueGenreOverlap")
                        .getAsJsonObject("content")
                        .get("all")
                        .getAsDouble())
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void theSecondsOfThePartsAreMeasured() throws IOException {
        JsonObject seconds = json().getAsJsonObject("seconds");

        double parts =
                List.of("load", "features", "training", "embedding", "recommendation", "evaluation", "report").stream()
                        .mapToDouble(part -> seconds.get(part).getAsDouble())
                        .sum();
        assertThat(parts).isPositive().isLessThan(seconds.get("total").getAsDouble());
        // The engine starts beside the first two parts.
        assertThat(seconds.get("startup").getAsDouble()).isNotNegative();
    }

    @Test
    void aTitleIsFoundWithoutRegardToCaseAndHasThreeLists() throws IOException {
        JsonObject answer = json().getAsJsonArray("queries").get(0).getAsJsonObject();

        assertThat(answer.get("title").getAsString()).isEqualTo("Film 7");
        assertThat(answer.get("row").getAsInt()).isEqualTo(6);
        for (String mode : List.of("content", "cf", "hybrid")) {
            assertThat(answer.getAsJsonObject("modes").getAsJsonObject(mode).getAsJsonArray("items"))
                    .hasSize(3);
        }
    }

    @Test
    void titlesThatAreNotFoundStopNoOther() throws IOException {
        var answers = json().getAsJsonArray("queries");

        assertThat(answers).hasSize(4);
        assertThat(answers.get(1).getAsJsonObject().get("found").getAsBoolean()).isFalse();
        assertThat(answers.get(2).getAsJsonObject().get("title").getAsString()).isEqualTo("Film 4");
        assertThat(answers.get(3).getAsJsonObject().get("found").getAsBoolean()).isFalse();
    }

    @Test
    void progressIsPlainLinesAndSaysThatTheBatchIsSmaller() {
        assertThat(SESSION.progress())
                .contains("49 rows read, 48 kept, 1 rejected")
                .contains("batch size 8 instead of the tutorial’s 256")
                .contains("Epoch 1/2: train MSE ", "Epoch 2/2: train MSE ")
                .contains("No movie is called “^Qwertz(.*[”")
                .doesNotContain("\r", "\u001b");
        assertThat(SESSION.progress().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
    }

    @Test
    void theTableGoesToStandardOutput() {
        assertThat(SESSION.results())
                .contains("Best epoch ", "Genre overlap@3", "Film 7 (1977)", "48 queries", "Report: " + report)
                .doesNotContain("NaN");
    }

    private static JsonObject json() throws IOException {
        return JsonParser.parseString(Files.readString(report.resolve("report.json")))
                .getAsJsonObject();
    }
}
