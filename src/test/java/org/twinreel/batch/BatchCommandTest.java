package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.learning.HyperParameter;

class BatchCommandTest {
    private final BatchSession session = new BatchSession();

    @TempDir
    private Path here;

    private String report;

    @BeforeEach
    void nameAReport() {
        report = here.resolve("report").toString();
    }

    @Test
    void helpNamesEveryOptionOnStandardOutput() {
        int status = session.run("batch", "--help");

        assertThat(status).isZero();
        assertThat(session.results())
                .contains("--data", "--query", "--top-k", "--device", "--threads", "--split", "--inputs", "--report")
                .contains(List.of(HyperParameter.values()).stream()
                        .map(parameter -> "--" + parameter.optionName())
                        .toArray(String[]::new));
        assertThat(session.progress()).isEmpty();
    }

    @Test
    void theProgramsHelpNamesTheCommand() {
        assertThat(session.run("--help")).isZero();
        assertThat(session.results()).contains("twinreel", "batch");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(session.run("--version")).isZero();
        assertThat(session.results()).startsWith("TwinReel ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--epoch | 3 | did you mean --epochs",
                "--epochs | 0 | --epochs must be a whole number from 1 to 10000, but was 0.",
                "--epochs | 1.5 | --epochs must be a whole number from 1 to 10000, but was 1.5.",
                "--epochs | many | --epochs must be a whole number from 1 to 10000, but was many.",
                "--learning-rate | -1 | --learning-rate must be a number from 1e-12 to 1, but was -1.",
                "--learning-rate | NaN | but was NaN.",
                "--top-k | 0 | --top-k must be a whole number from 1",
                "--top-k | ten | but was “ten”.",
                "--threads | 100000 | but was “100000”.",
                "--threads | 0 | --threads must be a whole number from 1 to",
                "--device | abacus | --device must be auto, cpu, gpu or gpu:N",
                "--inputs | votes | --inputs must be all or without-votes, but was “votes”.",
                "--query | '  ' | --query must not be blank",
                "--data | '' | --data must not be blank",
            })
    void anUnusableValueIsSaidInOneSentenceBeforeAnyWork(String option, String value, String sentence)
            throws IOException {
        int status = session.run("batch", "--report", report, option, value);

        assertThat(status).isEqualTo(2);
        assertThat(session.progress()).contains(sentence).hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(session.results()).isEmpty();
        assertThat(here).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed 1 --seed 2", "--seed", "trailing", "--help=x"})
    void aCommandLineThatMakesNoSenseIsSaidInOneSentence(String arguments) {
        var line = new ArrayList<>(List.of("batch", "--report", report));
        line.addAll(List.of(arguments.split(" ")));

        assertThat(session.run(line.toArray(String[]::new))).isEqualTo(2);
        assertThat(session.progress()).hasLineCount(1).doesNotContain("Exception", "\tat ");
    }

    @Test
    void anUnknownCommandIsUnusable() {
        assertThat(session.run("bake")).isEqualTo(2);
        assertThat(session.progress()).contains("“bake”", "did you mean batch");
    }

    @Test
    void aReportMustBeNamed() {
        assertThat(session.run("batch")).isEqualTo(2);
        assertThat(session.progress()).contains("--report DIR");
    }

    @Test
    void aReportFolderInUseIsRefusedBeforeAnyWork() throws IOException {
        Files.writeString(here.resolve("thesis.txt"), "years of work");

        assertThat(session.run("batch", "--report", here.toString())).isEqualTo(2);
        assertThat(session.progress()).contains("holds other things").hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereIsUnusableData() {
        int status = session.run("batch", "--report", report, "--data", "nowhere.csv");

        assertThat(status).isEqualTo(3);
        assertThat(session.progress())
                .contains("There is no file", "nowhere.csv")
                .hasLineCount(1)
                .doesNotContain("stays open");
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void aSplitOfAnotherCatalogueIsUnusableData() throws IOException {
        Path films = BatchSession.writeFilms(here.resolve("films.csv"));
        Path split = Files.writeString(here.resolve("split.csv"), "row,trained\n0,True\n1,False\n");

        int status = session.run("batch", "--report", report, "--data", films.toString(), "--split", split.toString());

        assertThat(status).isEqualTo(3);
        assertThat(session.progress()).contains("2 rows", "48");
        assertThat(Path.of(report)).doesNotExist();
    }

    @Test
    void aBatchLargerThanTheTrainingSplitIsAnUnusableArgument() throws IOException {
        Path films = BatchSession.writeFilms(here.resolve("films.csv"));

        int status = session.run("batch", "--report", report, "--data", films.toString(), "--batch-size", "500");

        assertThat(status).isEqualTo(2);
        assertThat(session.progress()).contains("batch of 500", "38");
        assertThat(Path.of(report)).doesNotExist();
    }

    @Test
    void withoutADisplayItSaysInOneLineWhereTheReportGoes() throws IOException {
        Path noFolder = Files.writeString(here.resolve("file"), "");

        int status = session.command().runBundled(noFolder);

        assertThat(status).isEqualTo(2);
        assertThat(session.progress().lines().findFirst().orElseThrow())
                .contains(
                        "no display",
                        "bundled",
                        noFolder.resolve("twinreel-report").toString());
    }
}
