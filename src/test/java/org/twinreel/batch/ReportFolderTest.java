package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    private Path here;

    @Test
    void aNewFolderAppearsWithItsParentsAndAllFiles() throws Exception {
        Path folder = here.resolve("runs/first/report");

        folder(folder).publish(files("new"));

        assertThat(namesIn(folder)).containsExactlyInAnyOrderElementsOf(BatchReport.NAMES);
        assertThat(namesIn(here)).containsExactly("runs");
    }

    @Test
    void anEmptyFolderIsFilled() throws Exception {
        Path folder = Files.createDirectory(here.resolve("report"));

        folder(folder).publish(files("new"));

        assertThat(namesIn(folder)).containsExactlyInAnyOrderElementsOf(BatchReport.NAMES);
    }

    @Test
    void anEarlierReportIsReplaced() throws Exception {
        Path folder = here.resolve("report");
        folder(folder).publish(files("old"));

        folder(folder).publish(files("new"));

        assertThat(namesIn(folder)).containsExactlyInAnyOrderElementsOf(BatchReport.NAMES);
        assertThat(folder.resolve("history.csv")).hasContent("new");
    }

    @Test
    void aLinkToAFolderStaysALink() throws Exception {
        Path real = Files.createDirectory(here.resolve("real"));
        Path link = Files.createSymbolicLink(here.resolve("link"), real);

        folder(link).publish(files("new"));

        assertThat(link).isSymbolicLink();
        assertThat(namesIn(real)).containsExactlyInAnyOrderElementsOf(BatchReport.NAMES);
    }

    @Test
    void aFolderWithSomebodysFilesIsLeftAlone() throws Exception {
        Files.writeString(here.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> folder(here))
                .isInstanceOf(UnusableArgumentsException.class)
                .hasMessageContaining("holds other things");
    }

    @Test
    void anEarlierReportWithSomebodysFilesInItIsLeftAlone() throws Exception {
        Path folder = here.resolve("report");
        folder(folder).publish(files("old"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> folder(folder)).hasMessageContaining("holds other things");
    }

    @Test
    void aFileIsNoFolderNorIsAnythingBelowIt() throws Exception {
        Path file = Files.writeString(here.resolve("report"), "");

        assertThatThrownBy(() -> folder(file)).hasMessageContaining("is, or lies in, a file");
        assertThatThrownBy(() -> folder(file.resolve("deeper/still"))).hasMessageContaining("is, or lies in, a file");
    }

    @Test
    void aLinkToNowhereIsNoFolder() throws Exception {
        Path link = Files.createSymbolicLink(here.resolve("link"), here.resolve("nowhere"));

        assertThatThrownBy(() -> folder(link)).hasMessageContaining("is, or lies in, a file");
    }

    @Test
    void checkingLeavesNothingBehind() throws Exception {
        folder(here.resolve("runs/report"));

        assertThat(here).isEmptyDirectory();
    }

    @Test
    void aFailureWhileWritingLeavesNothingBehind() throws Exception {
        var files = new ArrayList<>(files("new"));
        files.add(new ReportFile("report.json", file -> {
            throw new IOException("no space left");
        }));

        assertThatThrownBy(() -> folder(here.resolve("runs/report")).publish(files))
                .hasMessage("no space left");
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void aFailureWhileWritingLeavesAnEarlierReportWhole() throws Exception {
        Path folder = here.resolve("report");
        folder(folder).publish(files("old"));
        var failing = List.of(new ReportFile("history.csv", file -> {
            throw new IOException("no space left");
        }));

        assertThatThrownBy(() -> folder(folder).publish(failing)).hasMessage("no space left");
        assertThat(namesIn(folder)).containsExactlyInAnyOrderElementsOf(BatchReport.NAMES);
        assertThat(folder.resolve("history.csv")).hasContent("old");
    }

    @Test
    void theFirstFreeNameIsNumberedFromTwo() throws IOException {
        Path name = here.resolve("twinreel-report");
        assertThat(ReportFolder.firstFree(name)).isEqualTo(name);

        Files.createDirectory(name);
        Files.createDirectory(here.resolve("twinreel-report-2"));

        assertThat(ReportFolder.firstFree(name)).isEqualTo(here.resolve("twinreel-report-3"));
    }

    private static ReportFolder folder(Path folder) throws UnusableArgumentsException {
        return new ReportFolder(folder, HandMade.MESSAGES);
    }

    private static List<ReportFile> files(String content) {
        return BatchReport.NAMES.stream()
                .map(name -> new ReportFile(name, file -> Files.writeString(file, content)))
                .toList();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
