package org.twinreel.ui.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.HeldJobs;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.catalogue.reading.DetectedFile;
import org.twinreel.text.Messages;
import org.twinreel.ui.ChosenFile;
import org.twinreel.ui.MovieFile;

class MappingViewModelTest {
    @TempDir
    private Path folder;

    private final HeldJobs held = new HeldJobs();
    private final List<ChosenFile> opened = new ArrayList<>();
    private JobObserver<LoadedCatalogue> reading;

    private MappingViewModel on(String text, JobRunner looks) {
        return on(new ChosenFile(MovieFile.write(folder, "some.csv", text)), looks);
    }

    private MappingViewModel on(ChosenFile file, JobRunner looks) {
        Opening opening = (chosen, observer) -> {
            opened.add(chosen);
            reading = observer;
            return () -> {};
        };
        return new MappingViewModel(file, looks, opening, Messages.load(Locale.ENGLISH));
    }

    private static List<String> firstRow(MappingViewModel model) {
        DetectedFile seen = model.detected().get();
        return seen.samples().get(0);
    }

    @Test
    void theFileIsLookedAtAtOnce() {
        var model = on(MovieFile.PLAIN, new InlineJobRunner());

        assertThat(firstRow(model)).containsExactly("Alien", "A thing hunts the crew", "8.1", "1200");
        assertThat(model.objection().get()).isEmpty();
        assertThat(model.cost()).isEmpty();
        assertThat(model.readable().get()).isTrue();
    }

    @Test
    void anotherDelimiterLooksAtTheFileAnew() {
        var model = on(MovieFile.PLAIN, new InlineJobRunner());

        model.choose(FormatPart.DELIMITER, PartChoice.listed(";"));

        assertThat(firstRow(model)).containsExactly("Alien,A thing hunts the crew,8.1,1200");
        assertThat(model.objection().get()).startsWith("Which columns are these");
        assertThat(model.readable().get()).isFalse();
    }

    @Test
    void ofSeveralLooksOnlyTheLatestCounts() {
        var model = on(MovieFile.PLAIN, held);
        model.choose(FormatPart.DELIMITER, PartChoice.listed(";"));
        model.choose(FormatPart.DELIMITER, PartChoice.FOUND);
        boolean readableBefore = model.readable().get();

        held.runAll();

        assertThat(readableBefore).isFalse();
        assertThat(firstRow(model)).hasSize(4);
        assertThat(model.looking().get()).isFalse();
        assertThat(model.readable().get()).isTrue();
    }

    @Test
    void aStoppedLookLeavesWhatWasSeenAndSaysSo() {
        var model = on(MovieFile.PLAIN, held);
        held.runAll();
        model.choose(FormatPart.DELIMITER, PartChoice.listed(";"));

        model.stopLooking();
        held.runAll();

        assertThat(firstRow(model)).hasSize(4);
        assertThat(model.remark().get()).contains("was stopped");
        assertThat(model.looking().get()).isFalse();
    }

    @Test
    void aWrongValueIsSaidAndLosesNothing() {
        var model = on(MovieFile.PLAIN, new InlineJobRunner());

        model.choose(FormatPart.ENCODING, PartChoice.typed("utf-ate"));
        String objection = model.objection().get();
        List<String> stillShown = firstRow(model);
        model.choose(FormatPart.ENCODING, PartChoice.typed("utf-8"));

        assertThat(objection).contains("“utf-ate”");
        assertThat(stillShown).hasSize(4);
        assertThat(model.objection().get()).isEmpty();
        assertThat(model.readable().get()).isTrue();
    }

    @Test
    void aFileThatCannotBeLookedAtSaysWhy() throws Exception {
        Path file = MovieFile.write(folder, "some.csv", MovieFile.PLAIN);
        Files.delete(file);

        var model = on(new ChosenFile(file), new InlineJobRunner());

        assertThat(model.objection().get()).contains("There is no file");
        assertThat(model.readable().get()).isFalse();
    }

    @Test
    void columnsAreChosenWithoutAnotherLook() {
        var model = on(MovieFile.UNKNOWN_NAMES, held);
        held.runAll();

        model.choose(Field.TITLE, ColumnChoice.of(0));
        model.choose(Field.OVERVIEW, ColumnChoice.of(1));

        assertThat(model.looking().get()).isFalse();
        assertThat(model.objection().get()).isEmpty();
        assertThat(model.takenFor(0)).isEqualTo("Title");
        assertThat(model.cost()).contains("nothing can be trained");
    }

    @Test
    void whatWasSaidIsWhatIsRead() throws CatalogueException {
        var model = on(MovieFile.UNKNOWN_NAMES, new InlineJobRunner());
        model.choose(Field.TITLE, ColumnChoice.of(0));
        model.choose(Field.OVERVIEW, ColumnChoice.of(1));
        model.choose(Field.VOTE_AVERAGE, ColumnChoice.of(2));
        model.choose(Field.VOTE_COUNT, ColumnChoice.of(3));

        model.read();
        var loaded = new CatalogueReader()
                .read(opened.get(0).path(), opened.get(0).options(), org.twinreel.background.JobMonitor.unwatched());

        assertThat(loaded.catalogue().movie(1).title()).isEqualTo("Heat");
        assertThat(loaded.catalogue().movie(1).voteCount()).isEqualTo(900);
        assertThat(loaded.catalogue().hasVotes()).isTrue();
    }

    @Test
    void theDialogClosesWhenTheFileIsRead() {
        var model = on(MovieFile.PLAIN, new InlineJobRunner());

        model.read();
        Phase meanwhile = model.phase().get();
        reading.succeeded(MovieFile.read(folder, MovieFile.PLAIN));

        assertThat(meanwhile).isEqualTo(Phase.READING);
        assertThat(model.phase().get()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aReadingThatFailsLeadsBackToTheChoicesWithASentence() {
        var model = on(MovieFile.PLAIN, new InlineJobRunner());
        model.choose(FormatPart.HEADER_ROWS, PartChoice.listed("1"));

        model.read();
        reading.failed(new CatalogueException(
                CatalogueException.Reason.NO_ROW_LEFT, "some.csv", List.of("MISSING_TITLE", "3")));

        assertThat(model.phase().get()).isEqualTo(Phase.CHOOSING);
        assertThat(model.remark().get()).contains("left no row").contains("What was open stays open");
        assertThat(model.choice(FormatPart.HEADER_ROWS)).isEqualTo(PartChoice.listed("1"));
        assertThat(model.readable().get()).isTrue();
    }

    @Test
    void aReadingThatWasStoppedCanBeTriedAgain() {
        var model = on(MovieFile.PLAIN, new InlineJobRunner());

        model.read();
        reading.stopped();
        model.read();

        assertThat(opened).hasSize(2);
        assertThat(model.phase().get()).isEqualTo(Phase.READING);
    }

    @Test
    void cancellingClosesWhateverWasUnderWay() {
        var model = on(MovieFile.PLAIN, new InlineJobRunner());
        model.read();

        model.cancel();
        reading.stopped();

        assertThat(model.phase().get()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aResetTakesFormatAndColumnsBack() {
        var chosen = MovieFile.delimiter(";");
        var options = new org.twinreel.catalogue.columns.ReadingOptions(chosen.format(), Map.of(Field.TITLE, "#1"));
        var model = on(new ChosenFile(MovieFile.write(folder, "a.csv", MovieFile.PLAIN), options), held);
        held.runAll();
        boolean changed = model.isChanged();

        model.reset();
        held.runAll();

        assertThat(changed).isTrue();
        assertThat(model.isChanged()).isFalse();
        assertThat(firstRow(model)).hasSize(4);
        assertThat(model.chosen().columns()).isEmpty();
    }
}
