package org.twinreel.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.text.Messages;
import org.twinreel.ui.ChosenFile;
import org.twinreel.ui.MovieFile;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;

class DataViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private Settings settings;
    private DataViewModel model;

    @BeforeEach
    void make() {
        settings = Settings.load(folder.resolve("settings.properties"));
        var inline = new InlineJobRunner();
        model = new DataViewModel(
                session, settings, new DataViewModel.Jobs(inline, inline), Messages.load(Locale.ENGLISH));
    }

    private Path file(String name, String text) {
        return MovieFile.write(folder, name, text);
    }

    @Test
    void aFileThatTellsEverythingOpensWithoutAQuestion() {
        model.open(file("plain.csv", MovieFile.PLAIN));

        assertThat(session.loaded().get().catalogue().size()).isEqualTo(3);
        assertThat(model.mapping().get()).isNull();
        assertThat(model.error().get()).isEmpty();
    }

    @Test
    void aFileWithoutKnownColumnsAsksAndKeepsWhatWasOpen() {
        model.open(file("plain.csv", MovieFile.PLAIN));
        var before = session.loaded().get();

        model.open(file("unknown.csv", MovieFile.UNKNOWN_NAMES));

        assertThat(model.mapping().get()).isNotNull();
        assertThat(model.error().get()).contains("title, overview").contains("stays open");
        assertThat(model.remedy().get()).isEqualTo("Choose columns…");
        assertThat(session.loaded().get()).isSameAs(before);
    }

    @Test
    void theQuestionCanBeAskedAgainAfterItWasClosed() {
        model.open(file("unknown.csv", MovieFile.UNKNOWN_NAMES));
        model.mapping().get().cancel();
        boolean closed = model.mapping().get() == null;

        model.askAboutFailed();

        assertThat(closed).isTrue();
        assertThat(model.mapping().get()).isNotNull();
    }

    @Test
    void aFileThatIsNotThereOffersNoChoices() {
        model.open(folder.resolve("none.csv"));

        assertThat(model.error().get()).contains("There is no file");
        assertThat(model.remedy().get()).isEmpty();
        assertThat(model.mapping().get()).isNull();
    }

    @Test
    void theCatalogueOfTheProgramIsNoFileToAskAbout() {
        model.open(file("plain.csv", MovieFile.PLAIN));

        model.openBundled();
        model.askAboutOpen();

        assertThat(model.file().get()).isNull();
        assertThat(model.mapping().get()).isNull();
    }

    @Test
    void oneDroppedFileOpens() {
        boolean taken = model.openDropped(List.of(file("plain.tsv", MovieFile.PLAIN)));

        assertThat(taken).isTrue();
        assertThat(session.loaded().get().catalogue().name()).isEqualTo("plain.tsv");
    }

    @Test
    void severalDroppedFilesAFolderAndATextAreToldInASentence() {
        Path plain = file("plain.csv", MovieFile.PLAIN);

        boolean several = model.openDropped(List.of(plain, plain));
        String ofSeveral = model.error().get();
        boolean nothing = model.openDropped(List.of());
        String ofNothing = model.error().get();
        model.openDropped(List.of(folder));

        assertThat(several).isFalse();
        assertThat(ofSeveral).startsWith("2 files were dropped");
        assertThat(nothing).isFalse();
        assertThat(ofNothing).startsWith("What was dropped is no file");
        assertThat(model.error().get()).contains("is a folder");
        assertThat(session.loaded().get()).isNull();
    }

    @Test
    void aSpreadsheetIsCalledOneThoughItIsAnArchiveInside() throws IOException {
        Path file = folder.resolve("films.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("xl/styles.xml"));
            zip.write('x');
        }

        model.open(file);

        assertThat(model.error().get())
                .contains("films.xlsx” is a file of another kind (Excel (.xlsx))")
                .contains("export it as CSV");
    }

    @Test
    void aRecentFileIsReadAsItWasReadLast() {
        Path file = file("unknown.csv", MovieFile.UNKNOWN_NAMES);
        var options = new ReadingOptions(FormatChoice.NONE, Map.of(Field.TITLE, "Bezeichnung", Field.OVERVIEW, "#2"));
        settings.remember(new ChosenFile(file, options));

        model.openRecent(file);

        assertThat(model.error().get()).isEmpty();
        assertThat(session.loaded().get().catalogue().movie(2).title()).isEqualTo("Ronin");
        assertThat(model.file().get().options()).isEqualTo(options);
    }

    @Test
    void aRecentFileWhoseColumnIsGoneAsksAnew() {
        Path file = file("plain.csv", MovieFile.PLAIN);
        settings.remember(
                new ChosenFile(file, new ReadingOptions(FormatChoice.NONE, Map.of(Field.TITLE, "Bezeichnung"))));

        model.openRecent(file);

        assertThat(model.error().get()).contains("has no column “Bezeichnung”");
        assertThat(model.mapping().get()).isNotNull();
    }
}
