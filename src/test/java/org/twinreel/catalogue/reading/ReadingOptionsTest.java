package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueException.Reason;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.delimited.format.FormatChoice;

/** What a person says goes before what is found out. */
class ReadingOptionsTest {
    private static final String FILMS = "code;name;about;verdict\n7;A;first;5\n8;B;second;6\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeFile() {
        file = new CsvFile(folder).write(FILMS);
    }

    @Test
    void columnsAreReadAsTheyAreNamed() throws CatalogueException {
        var options = columns(Map.of(Field.VOTE_AVERAGE, "verdict", Field.ID, "#1"));

        Catalogue catalogue = new CatalogueReader()
                .read(file, options, JobMonitor.unwatched())
                .catalogue();

        assertThat(catalogue.movie(1).tmdbId()).isEqualTo(8);
        assertThat(catalogue.movie(1).voteAverage()).isEqualTo(6.0);
        assertThat(catalogue.absent()).contains(Field.VOTE_COUNT).doesNotContain(Field.VOTE_AVERAGE, Field.ID);
        assertThat(catalogue.hasVotes()).isFalse();
    }

    @Test
    void fieldMayBeLeftWithoutAColumn() throws CatalogueException {
        DetectedFile detected =
                new CatalogueReader().detect(file, columns(Map.of(Field.TITLE, "")), JobMonitor.unwatched());

        assertThat(detected.table().mapping()).containsOnlyKeys(Field.OVERVIEW);
    }

    @Test
    void lookShowsTheGuessAndSomeRows() throws CatalogueException {
        DetectedFile detected = new CatalogueReader().detect(file, ReadingOptions.NONE, JobMonitor.unwatched());

        assertThat(detected.table().format().dialect().delimiter()).isEqualTo(";");
        assertThat(detected.table().columns()).containsExactly("code", "name", "about", "verdict");
        assertThat(detected.table().mapping()).isEqualTo(Map.of(Field.TITLE, 1, Field.OVERVIEW, 2));
        assertThat(detected.samples())
                .containsExactly(List.of("7", "A", "first", "5"), List.of("8", "B", "second", "6"));
    }

    @Test
    void columnThatIsNotThereIsRefused() {
        var failure = catchThrowableOfType(CatalogueException.class, () -> new CatalogueReader()
                .read(file, columns(Map.of(Field.ID, "nowhere")), JobMonitor.unwatched()));

        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_COLUMN);
        assertThat(failure.details()).startsWith("nowhere", "code");
    }

    @Test
    void formatIsTakenAsItIsSaid() throws CatalogueException {
        var format = new FormatChoice(StandardCharsets.ISO_8859_1, ",", '\'', null, 0);

        DetectedFile detected =
                new CatalogueReader().detect(file, new ReadingOptions(format, Map.of()), JobMonitor.unwatched());

        assertThat(detected.table().format().encoding().charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(detected.table().format().dialect().quote()).isEqualTo('\'');
        assertThat(detected.table().columns()).containsExactly("Unnamed: 0");
        assertThat(detected.samples()).hasSize(3);
    }

    private static ReadingOptions columns(Map<Field, String> columns) {
        return new ReadingOptions(FormatChoice.NONE, columns);
    }
}
