package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.columns.ReadingOptions;
import org.twinreel.catalogue.source.ByteSources;
import org.twinreel.catalogue.source.ReadingException;

/** How a file's bytes become rows; what cleaning makes of them is {@link RowCleanerTest}'s. */
class CatalogueReaderTest {
    @TempDir
    private Path folder;

    private CsvFile csv;

    @BeforeEach
    void prepareFile() {
        csv = new CsvFile(folder);
    }

    @Test
    void everyFieldOfARowReachesItsMovie() throws CatalogueException {
        LoadedCatalogue loaded = csv.read(
                ",genre_ids,id,original_language,overview,popularity,release_date,title,vote_average,vote_count",
                "0,\"[18, 80]\",278,en,A banker in prison.,30.5,1994-09-23,The Shawshank Redemption,8.7,29721");

        Movie movie = loaded.catalogue().movie(0);
        assertThat(movie.index()).isZero();
        assertThat(movie.tmdbId()).isEqualTo(278);
        assertThat(movie.title()).isEqualTo("The Shawshank Redemption");
        assertThat(movie.overview()).isEqualTo("A banker in prison.");
        assertThat(movie.genres()).containsExactly(Genre.of(18), Genre.of(80));
        assertThat(movie.releaseYear()).hasValue(1994);
        assertThat(movie.voteAverage()).isEqualTo(8.7);
        assertThat(movie.voteCount()).isEqualTo(29_721);
        assertThat(movie.popularity()).isEqualTo(30.5);
        assertThat(movie.language()).isEqualTo("en");
    }

    @Test
    void quotedCellsKeepLineBreaksCarriageReturnsAndQuotes() throws CatalogueException {
        LoadedCatalogue loaded = csv.read(
                "title,vote_average,overview",
                "\"A, B\",7,\"one\ntwo\rthree \"\"four\"\"\r\nfive\"",
                "C,8,\"six\rseven\"",
                "D,9,plain");

        assertThat(loaded.catalogue().movies()).extracting(Movie::title).containsExactly("A, B", "C", "D");
        assertThat(loaded.catalogue().movies())
                .extracting(Movie::overview)
                .containsExactly("one\ntwo\rthree \"four\"\r\nfive", "six\rseven", "plain");
    }

    @Test
    void everyKindOfLineEndPartsRecords() throws CatalogueException {
        Path file = csv.write("title,overview,vote_average\r\nA,a,1\rB,b,2\nC,c,3");

        Catalogue catalogue =
                new CatalogueReader().read(file, JobMonitor.unwatched()).catalogue();

        assertThat(catalogue.movies()).extracting(Movie::title).containsExactly("A", "B", "C");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheHeader() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("\uFEFFtitle,overview,vote_average", "A,a,1");

        assertThat(loaded.catalogue().size()).isEqualTo(1);
        assertThat(loaded.profile().missingByColumn()).containsKey("title");
    }

    @Test
    void textOfWindowsIsReadAsSuch() throws CatalogueException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("title,overview,vote_average\nAm".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("lie,a,1\n".getBytes(StandardCharsets.UTF_8));

        Catalogue catalogue = new CatalogueReader()
                .read(csv.write(bytes.toByteArray()), JobMonitor.unwatched())
                .catalogue();

        assertThat(catalogue.movie(0).title()).isEqualTo("Amélie");
    }

    @Test
    void headerMatchesWhateverItsCaseAndUnknownColumnsArePassedOver() throws CatalogueException {
        LoadedCatalogue loaded =
                csv.read("row,Title,OVERVIEW,budget,Vote_Average,Id", "17,A,a,lots,6.5,5", "18,B,b,,7.5,6");

        assertThat(loaded.catalogue().movies()).extracting(Movie::tmdbId).containsExactly(5L, 6L);
        assertThat(loaded.profile().missingByColumn()).containsEntry("budget", 1);
    }

    @Test
    void columnsOfTheSameNameAreKeptApart() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("title,overview,vote_average,title,", "A,a,1,,", "B,b,2,,");

        assertThat(loaded.catalogue().movies()).extracting(Movie::title).containsExactly("A", "B");
        assertThat(loaded.profile().missingByColumn())
                .containsExactly(
                        entry("title", 0),
                        entry("overview", 0),
                        entry("vote_average", 0),
                        entry("title.1", 2),
                        entry("Unnamed: 4", 2));
    }

    @Test
    void cellsThatAShortRowLacksAreMissing() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("title,overview,vote_average,vote_count,popularity", "A,a,1", "B");

        assertThat(loaded.catalogue().movie(0).voteCount()).isZero();
        assertThat(loaded.report().rejected())
                .extracting(RejectedRow::reason)
                .containsExactly(RejectedRow.Reason.MISSING_OVERVIEW);
    }

    @Test
    void cellsBeyondTheLastColumnArePassedOver() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("title,overview,vote_average", "A,a,1,more,and more");

        assertThat(loaded.catalogue().size()).isEqualTo(1);
    }

    @Test
    void blankLinesAreNoRows() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("", "title,overview,vote_average", "", "A,a,1", "   ", "B,b,2", "", "");

        assertThat(loaded.report().rowsRead()).isEqualTo(2);
    }

    @Test
    void rejectedRowIsQuotedAsItStandsInTheFile() throws CatalogueException {
        Path file = csv.write("title,overview,vote_average\r\n"
                + "A,\"a\r\n\rb\nc\",1\r\n"
                + "\r\n"
                + "\"B \"\"quoted\"\"\",\"\",  2\r\n"
                + ",\"über\nzwei Zeilen\",3\r\n"
                + "D,d,4");

        var report = new CatalogueReader().read(file, JobMonitor.unwatched()).report();

        assertThat(report.rejected())
                .containsExactly(
                        new RejectedRow(7, 46, RejectedRow.Reason.MISSING_OVERVIEW, "\"B \"\"quoted\"\"\",\"\",  2"),
                        new RejectedRow(8, 69, RejectedRow.Reason.MISSING_TITLE, ",\"über\nzwei Zeilen\",3"));
    }

    @Test
    void cellOfAMillionCharactersIsRead() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("title,overview,vote_average", "A,\"" + "x ".repeat(500_000) + "\",1");

        assertThat(loaded.catalogue().movie(0).overview()).hasSize(1_000_000);
    }

    @Test
    void progressCountsBytesUpToTheFilesSize() throws CatalogueException {
        var reports = new ArrayList<List<Long>>();
        Path file = csv.write("title,overview,vote_average\n" + "Ä,ä,1\n".repeat(20_000));

        new CatalogueReader().read(file, new JobMonitor() {
            @Override
            public void progress(long done, long total) {
                reports.add(List.of(done, total));
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        });

        assertThat(reports)
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo((one, other) -> Long.compare(one.get(0), other.get(0)));
        assertThat(reports.get(reports.size() - 1)).containsExactly(160_028L, 160_028L);
    }

    @Test
    void stopLeavesTheWorkBetweenRows() {
        Path file = csv.write("title,overview,vote_average\n" + "A,a,1\n".repeat(20_000));
        var asked = new int[1];
        var monitor = new JobMonitor() {
            @Override
            public void progress(long done, long total) {
                // of no interest
            }

            @Override
            public boolean stopRequested() {
                return ++asked[0] > 100;
            }
        };

        assertThatThrownBy(() -> new CatalogueReader().read(file, monitor)).isInstanceOf(JobStoppedException.class);
        assertThat(asked[0]).isEqualTo(101);
    }

    @Test
    void reportNamesTheFileAsGivenAndTheCatalogueWithoutItsFolder() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("title,overview,vote_average", "A,a,1");

        assertThat(loaded.report().file()).isEqualTo(folder.resolve("some.csv").toString());
        assertThat(loaded.catalogue().name()).isEqualTo("some.csv");
    }

    @Test
    void resourceIsReadUnderItsNameAlone() throws CatalogueException, ReadingException {
        var source = ByteSources.ofResource("/org/twinreel/catalogue/three-movies.csv");

        LoadedCatalogue loaded = new CatalogueReader().read(source, ReadingOptions.NONE, JobMonitor.unwatched());

        assertThat(loaded.catalogue().name()).isEqualTo("three-movies.csv");
        assertThat(loaded.report().file()).isEqualTo("three-movies.csv");
        assertThat(loaded.catalogue().movies())
                .extracting(Movie::title)
                .containsExactly("Metropolis", "Amélie", "Spirited Away");
    }

    @Test
    void bundledCatalogueOpensWithoutALoss() throws CatalogueException {
        assumeThat(getClass().getResource("/org/twinreel/data/movies.csv")).isNotNull();

        LoadedCatalogue loaded = new CatalogueReader().readBundled(JobMonitor.unwatched());

        assertThat(loaded.catalogue().name()).isEqualTo("movies.csv");
        assertThat(loaded.report().rejected()).isEmpty();
    }
}
