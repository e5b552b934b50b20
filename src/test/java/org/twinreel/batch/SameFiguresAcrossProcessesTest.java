package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same seed gives the same figures to the last digit, also in another process and compiled by another compiler. */
class SameFiguresAcrossProcessesTest {
    @TempDir
    private Path here;

    @Test
    void twoProcessesReportTheSame() throws Exception {
        Path own = here.resolve("own");
        Path other = here.resolve("other");

        int ownStatus = new BatchSession().run(arguments(own).toArray(String[]::new));
        Process process = startOther(arguments(other));
        int otherStatus = process.waitFor();

        assertThat(ownStatus).isZero();
        assertThat(otherStatus).as(Files.readString(here.resolve("log"))).isZero();
        assertThat(figures(other)).isEqualTo(figures(own));
    }

    private static List<String> arguments(Path report) {
        return List.of("batch", "--data", "data/movies.csv", "--epochs", "3", "--report", report.toString());
    }

    private Process startOther(List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("org.twinreel.app.Launcher");
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(here.resolve("log").toFile())
                .start();
    }

    /** A report without what depends on the machine's mood. */
    private static JsonObject figures(Path folder) throws IOException {
        JsonObject report = JsonParser.parseString(Files.readString(folder.resolve("report.json")))
                .getAsJsonObject();
        report.remove("seconds");
        report.remove("peakResidentMiB");
        report.getAsJsonArray("history")
                .forEach(epoch -> epoch.getAsJsonObject().remove("seconds"));
        assertThat(report.keySet()).contains("history", "queries", "catalogueGenreOverlap");
        return report;
    }
}
