package org.twinreel.ui.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.HeldJobs;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.RejectedRow.Reason;
import org.twinreel.catalogue.delimited.rows.Repair;
import org.twinreel.text.Messages;
import org.twinreel.ui.MovieFile;
import org.twinreel.ui.SampleSession;

class RowsViewModelTest {
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    private final Messages messages = Messages.load(Locale.ENGLISH);
    private RowsViewModel model;

    @BeforeEach
    void readADamagedFile() {
        model = new RowsViewModel(MovieFile.read(folder, MovieFile.DAMAGED), new InlineJobRunner(), messages);
    }

    private List<Long> lines() {
        return model.shown().stream().map(FileRow::line).toList();
    }

    private RowGroup group(String label) {
        return model.groups().stream()
                .filter(group -> group.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void droppedAndRepairedRowsStandInTheFilesOrder() {
        assertThat(lines()).containsExactly(3L, 4L, 5L, 6L);
        assertThat(model.shown())
                .extracting(FileRow::cause)
                .containsExactly(
                        Reason.MISSING_TITLE, Reason.MISSING_OVERVIEW, Reason.UNUSABLE_NUMBER, Repair.CELLS_ADDED);
        assertThat(model.shown().get(0).bytePosition()).isEqualTo(77);
    }

    @Test
    void theAccountAddsUp() {
        assertThat(model.account()).startsWith("6 rows read = 3 kept + 3 dropped. 1 row had to be repaired before.");
    }

    @Test
    void rowsAreFilteredByTextReasonOrLine() {
        model.filter().set("BUS cannot");
        List<Long> byText = lines();
        model.filter().set("no overview");
        List<Long> byReason = lines();
        model.filter().set("6");

        assertThat(byText).containsExactly(5L);
        assertThat(byReason).containsExactly(4L);
        assertThat(lines()).contains(6L);
        assertThat(model.count().get()).endsWith("of 4");
    }

    @Test
    void rowsAreFilteredByKindAndByCause() {
        model.group().set(group("repaired (1)"));
        List<Long> repaired = lines();
        model.group().set(group("dropped: no title (1)"));

        assertThat(repaired).containsExactly(6L);
        assertThat(lines()).containsExactly(3L);
    }

    @Test
    void rowsAreSortedAndUnsorted() {
        model.sort(Comparator.comparingLong(FileRow::line).reversed());
        List<Long> sorted = lines();
        model.sort(null);

        assertThat(sorted).containsExactly(6L, 5L, 4L, 3L);
        assertThat(lines()).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void copiedRowsArePartedByTabs() {
        var copied = new ArrayList<String>();

        model.copy(model.shown().subList(0, 1), copied::add);

        assertThat(copied)
                .containsExactly(
                        "3\t77\tdropped\tno title\tleft out\t\",A film without a name,7.9,900\"\n".replace("\"", ""));
        assertThat(model.remark().get()).isEqualTo("1 row is on the clipboard.");
    }

    @Test
    void savedRowsAreHarmlessInASpreadsheet() throws Exception {
        Path file = folder.resolve("rows.csv");
        model.filter().set("bus");

        model.save(file);

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "Line,Byte,Kind,What was wrong,What was done,Raw text",
                        "5,123,dropped,the vote average is not a number from 0 to 10,left out,"
                                + "\"'=Speed,A bus cannot stop,much,10\"");
        assertThat(model.remark().get()).isEqualTo("1 row saved.");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidToBeOne() {
        model.save(folder.resolve("no/such/folder/rows.csv"));

        assertThat(model.remark().get()).contains("could not be written");
    }

    @Test
    void searchesWaitForTheWorkerAndOnlyTheLatestCounts() {
        var held = new HeldJobs();
        var waiting = new RowsViewModel(many(), held, messages);
        waiting.filter().set("row 9999");
        waiting.filter().set("row 12345");
        int before = waiting.shown().size();

        held.runAll();

        assertThat(before).isZero();
        assertThat(waiting.shown()).extracting(FileRow::line).containsExactly(12345L);
        assertThat(waiting.count().get()).isEqualTo("1 of 100,000");
    }

    @Test
    void anUntouchedFileHasNoRows() {
        var clean = new RowsViewModel(MovieFile.read(folder, MovieFile.PLAIN), new InlineJobRunner(), messages);

        assertThat(clean.hasRows()).isFalse();
        assertThat(clean.account()).contains("0 dropped. No row had to be repaired");
    }

    private static LoadedCatalogue many() {
        var rejected = new ArrayList<RejectedRow>();
        for (int row = 1; row <= MANY; row++) {
            rejected.add(new RejectedRow(row, row * 10L, Reason.MISSING_TITLE, "row " + row + ","));
        }
        var sample = SampleSession.loaded(SampleSession.catalogue());
        int kept = sample.catalogue().size();
        return new LoadedCatalogue(
                sample.catalogue(),
                new CleaningReport("many.csv", kept + MANY, kept, rejected, 0, 0, 0, 0),
                sample.profile());
    }
}
