package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.HyperParameter;

class ReportJsonTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatCleaningAndPreprocessingMadeOfTheFile() throws IOException {
        JsonObject report = report(HandMade.result());

        assertThat(report.get("dataset"))
                .hasToString("{\"file\":\"films.csv\",\"rowsRead\":5,\"rowsKept\":3,\"rowsRejected\":2,"
                        + "\"duplicateIds\":1}");
        assertThat(report.get("features"))
                .hasToString("{\"text\":2,\"genres\":2,\"numeric\":4,\"total\":8,\"vocabulary\":2,\"nonZeros\":3,"
                        + "\"explainedVariance\":0.75}");
        assertThat(report.get("split")).hasToString("{\"train\":2,\"validation\":1}");
        assertThat(report.get("model")).hasToString("{\"parameters\":1234,\"inputs\":\"all\"}");
    }

    @Test
    void namesEveryHyperParameterAsItsOptionIsNamed() throws IOException {
        JsonObject config = report(HandMade.result()).getAsJsonObject("config");

        assertThat(config.keySet())
                .containsExactlyElementsOf(List.of(HyperParameter.values()).stream()
                        .map(HyperParameter::optionName)
                        .toList());
        assertThat(config.get("batch-size")).hasToString("256");
        assertThat(config.get("alpha")).hasToString("0.1");
    }

    @Test
    void tellsTheCourseOfTheTraining() throws IOException {
        JsonObject report = report(HandMade.result());

        assertThat(report.getAsJsonArray("history").get(0))
                .hasToString("{\"epoch\":1,\"learningRate\":3.0E-4,\"trainMse\":0.033,\"validationMse\":0.0267,"
                        + "\"alignment\":1.0,\"validationAlignment\":1.0,\"gradientNorm\":0.4,\"seconds\":0.25}");
        assertThat(report.get("best")).hasToString("{\"epoch\":2,\"validationMse\":0.0087}");
        assertThat(report.get("baseline")).hasToString("{\"validationMseOfMean\":0.0283}");
    }

    @Test
    void aFigureThatDoesNotExistIsNull() throws IOException {
        var made = HandMade.result();
        var unvalidated = new BatchResult(
                made.loaded(),
                made.features(),
                HandMade.model(HandMade.unvalidated(), Optional.empty()),
                made.answers(),
                made.figures(),
                made.leak());

        JsonObject report = report(unvalidated);

        assertThat(report.get("best")).hasToString("{\"epoch\":1,\"validationMse\":null}");
        assertThat(report.getAsJsonObject("catalogueGenreOverlap").get("cf"))
                .hasToString("{\"all\":0.5,\"trained\":0.75,\"untrained\":null}");
    }

    @Test
    void aDeviceOtherThanTheOneAskedForHasItsReason() throws IOException {
        var made = HandMade.result();
        var fallenBack = HandMade.model(HandMade.history(1), Optional.of(ComputeDevice.Fallback.NO_GPU));

        JsonObject asked = report(made).getAsJsonObject("device");
        JsonObject other = report(new BatchResult(
                        made.loaded(), made.features(), fallenBack, made.answers(), made.figures(), made.leak()))
                .getAsJsonObject("device");

        assertThat(asked).hasToString("{\"kind\":\"cpu\",\"name\":\"CPU, 1 thread\",\"fallbackReason\":null}");
        assertThat(other.get("fallbackReason").getAsString())
                .isEqualTo("No GPU was found by the engine, so this ran on: CPU, 1 thread.");
    }

    @Test
    void anAnswerListsTheRecommendationsOfEveryMode() throws IOException {
        JsonObject answer =
                report(HandMade.result()).getAsJsonArray("queries").get(0).getAsJsonObject();

        assertThat(answer.keySet()).containsExactly("title", "row", "tmdbId", "trained", "modes");
        assertThat(answer.getAsJsonObject("modes").keySet()).containsExactly("content", "cf", "hybrid");
        assertThat(answer.getAsJsonObject("modes").getAsJsonObject("cf").get("genreOverlap"))
                .hasToString("0.5");
        assertThat(answer.getAsJsonObject("modes")
                        .getAsJsonObject("cf")
                        .getAsJsonArray("items")
                        .get(0))
                .hasToString("{\"row\":1,\"tmdbId\":101,\"title\":\"=SUM(A1)\",\"year\":null,\"language\":null,"
                        + "\"vote\":7.5,\"similarity\":0.75,\"trained\":true}");
    }

    @Test
    void aTitleThatIsNotFoundSaysSoAndNamesNearOnes() throws IOException {
        var answer = report(HandMade.result()).getAsJsonArray("queries").get(1);

        assertThat(answer)
                .hasToString("{\"title\":\"Nosuch\",\"found\":false,\"nearest\":[{\"row\":2,\"tmdbId\":102,"
                        + "\"title\":\"Quiet Rivers\",\"year\":2012}]}");
    }

    @Test
    void theEvaluationHasAnIntervalForEveryMeanAndWordsForTheWhole() throws IOException {
        JsonObject evaluation = report(HandMade.result()).getAsJsonObject("evaluation");

        assertThat(evaluation.keySet())
                .containsExactly("k", "queries", "modes", "differences", "agreement", "inputLeak", "reading");
        assertThat(evaluation.get("queries"))
                .hasToString("{\"movies\":3,\"all\":3,\"trained\":2,\"untrained\":1,\"sampled\":false}");
        JsonObject cf = evaluation.getAsJsonObject("modes").getAsJsonObject("cf");
        assertThat(cf.keySet()).containsExactly("all", "trained", "untrained", "coverage", "gini");
        assertThat(cf.getAsJsonObject("trained").keySet())
                .containsExactly(
                        "genreOverlap",
                        "genreJaccard",
                        "diversity",
                        "votePercentile",
                        "untrainedShare",
                        "coverage",
                        "gini");
        assertThat(cf.getAsJsonObject("trained").get("genreOverlap"))
                .hasToString("{\"mean\":0.75,\"low\":0.5,\"high\":1.0}");
        assertThat(cf.getAsJsonObject("untrained").get("genreOverlap"))
                .hasToString("{\"mean\":null,\"low\":null,\"high\":null}");
        assertThat(cf.get("coverage")).hasToString("0.75");
        assertThat(evaluation.getAsJsonObject("inputLeak").get("voteAverage"))
                .hasToString("{\"linear\":0.5,\"curved\":null}");
    }

    @Test
    void modesAreComparedAndTheReadingGivesItsNumbers() throws IOException {
        JsonObject evaluation = report(HandMade.result()).getAsJsonObject("evaluation");

        assertThat(evaluation.getAsJsonObject("differences").keySet())
                .containsExactly(
                        "hybrid-content", "hybrid-cf", "content-cf", "content-random", "cf-random", "hybrid-random");
        JsonObject agreement = evaluation.getAsJsonObject("agreement").getAsJsonObject("content-cf");
        assertThat(agreement.keySet()).containsExactly("overlap", "rbo", "all", "trained", "untrained");
        assertThat(agreement.get("rbo")).hasToString("0.5");
        assertThat(agreement.getAsJsonObject("all").get("rbo"))
                .hasToString("{\"mean\":0.5,\"low\":0.25,\"high\":0.75}");
        JsonObject hybrid = evaluation.getAsJsonArray("reading").get(1).getAsJsonObject();
        assertThat(hybrid.get("finding").getAsString()).isEqualTo("hybrid-like-content");
        assertThat(hybrid.get("difference")).hasToString("{\"mean\":0.0,\"low\":-0.25,\"high\":0.25}");
        assertThat(hybrid.get("sentence").getAsString()).contains("are alike");
    }

    @Test
    void secondsAndMemoryAreMeasured() throws IOException {
        JsonObject report = report(HandMade.result());

        assertThat(report.getAsJsonObject("seconds").keySet())
                .containsExactly(
                        "startup",
                        "load",
                        "features",
                        "training",
                        "embedding",
                        "recommendation",
                        "evaluation",
                        "report",
                        "total");
        assertThat(report.getAsJsonObject("seconds").get("training")).hasToString("2.5");
        assertThat(report.has("peakResidentMiB")).isTrue();
    }

    private JsonObject report(BatchResult result) throws IOException {
        var clock = new RunClock();
        clock.note(RunClock.Part.TRAINING, 2.5);
        Path file = folder.resolve("report.json");
        new ReportJson(result, clock, HandMade.MESSAGES).writeTo(file);
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }
}
