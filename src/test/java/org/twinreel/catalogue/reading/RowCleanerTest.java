package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.RejectedRow;

class RowCleanerTest {
    private static final String HEADER =
            "id,title,overview,vote_average,vote_count,popularity,genre_ids,release_date,original_language";

    @TempDir
    private Path folder;

    private CsvFile csv;

    @BeforeEach
    void prepareFile() {
        csv = new CsvFile(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "NaN", "null", "#N/A", "-1.#IND", "<NA>", "\"\"", "\"NA\"", "\" \""})
    void rowWithoutANeededCellIsRejectedWithTheFirstReason(String missing) throws CatalogueException {
        LoadedCatalogue loaded = csv.read(
                HEADER,
                "1,Kept,kept,5,,,,,",
                "2," + missing + "," + missing + ",5,,,,,",
                "3,B," + missing + "," + missing + ",,,,,",
                "4,C,c," + missing + ",-1,,,,");

        assertThat(loaded.report().rejected())
                .extracting(RejectedRow::reason)
                .containsExactly(
                        RejectedRow.Reason.MISSING_TITLE,
                        RejectedRow.Reason.MISSING_OVERVIEW,
                        RejectedRow.Reason.MISSING_VOTE_AVERAGE);
    }

    @ParameterizedTest
    @CsvSource({"37", "-1", "many", "Infinity", "1e999"})
    void rowWithAnUnusableVoteAverageIsRejected(String average) throws CatalogueException {
        LoadedCatalogue loaded = csv.read(HEADER, "1,Kept,kept,5,1,1,,,", "2,B,b," + average + ",7,1,,,");

        assertThat(loaded.report().rejected())
                .extracting(RejectedRow::reason)
                .containsExactly(RejectedRow.Reason.UNUSABLE_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"tt0111161, 7, 1", "2, many, 1", "2, -10, 1", "2, 5.5, 1", "2, 1e30, 1", "2, 7, Infinity", "2, 7, -1"})
    void anotherNumberThatCannotBeReadCountsAsMissingAndIsCounted(String id, String count, String popularity)
            throws CatalogueException {
        LoadedCatalogue loaded =
                csv.read(HEADER, "1,A,a,5,1,1,,,", String.join(",", id, "B", "b", "5", count, popularity, "", "", ""));

        assertThat(loaded.report().rowsKept()).isEqualTo(2);
        assertThat(loaded.report().unreadableNumbers()).isEqualTo(1);
        assertThat(loaded.catalogue().movie(1).voteCount()).isIn(0L, 7L);
        assertThat(loaded.catalogue().movie(1).popularity()).isIn(0.0, 1.0);
    }

    @Test
    void missingCountPopularityAndLanguageAreNothing() throws CatalogueException {
        Movie movie = csv.read(HEADER, "1,A,a,5,,NaN,,,").catalogue().movie(0);

        assertThat(movie.voteCount()).isZero();
        assertThat(movie.popularity()).isZero();
        assertThat(movie.language()).isEmpty();
        assertThat(movie.genres()).isEmpty();
        assertThat(movie.releaseYear()).isEmpty();
    }

    @Test
    void wholeNumbersMayBeWrittenAsDecimals() throws CatalogueException {
        Movie movie = csv.read(HEADER, "278.0,A,a,8,29721.0,1,,,").catalogue().movie(0);

        assertThat(movie.tmdbId()).isEqualTo(278);
        assertThat(movie.voteCount()).isEqualTo(29_721);
    }

    @Test
    void movieWithoutIdIsCalledByItsRowInTheFile() throws CatalogueException {
        LoadedCatalogue loaded = csv.read(HEADER, "1,,rejected,5,,,,,", ",B,b,5,,,,,", "1,C,c,5,,,,,");

        assertThat(loaded.catalogue().movies()).extracting(Movie::tmdbId).containsExactly(1L, 1L);
        assertThat(loaded.catalogue().movies()).extracting(Movie::index).containsExactly(0, 1);
        assertThat(loaded.report().duplicateIds()).isZero();
    }

    @Test
    void repeatedIdsAreKeptAndCounted() throws CatalogueException {
        LoadedCatalogue loaded = csv.read(HEADER, "7,A,a,5,,,,,", "7,A,a,5,,,,,", "7.0,A,a,5,,,,,", "8,,b,5,,,,,");

        assertThat(loaded.catalogue().size()).isEqualTo(3);
        assertThat(loaded.report().duplicateIds()).isEqualTo(2);
    }

    @Test
    void unreadableGenresAndDatesAreCountedInKeptRowsOnlyAndMissingOnesAreNot() throws CatalogueException {
        LoadedCatalogue loaded = csv.read(
                HEADER,
                "1,A,a,5,,,\"[18, x\",some day,",
                "2,B,b,5,,,\"[18, x]\",1994-13-45,",
                "3,C,c,5,,,,,",
                "4,D,d,5,,,[],1994,",
                "5,,e,5,,,\"[18, x\",some day,");

        assertThat(loaded.report().unreadableGenres()).isEqualTo(2);
        assertThat(loaded.report().unreadableDates()).isEqualTo(2);
        assertThat(loaded.catalogue().movies()).extracting(Movie::genres).containsOnly(List.of());
        assertThat(loaded.profile().missingByColumn()).containsEntry("genre_ids", 1);
    }

    @Test
    void textIsKeptAsItStands() throws CatalogueException {
        Movie movie = csv.read(HEADER, "1, NA ,\" a \nb\",5,,,,,").catalogue().movie(0);

        assertThat(movie.title()).isEqualTo(" NA ");
        assertThat(movie.overview()).isEqualTo(" a \nb");
    }

    @Test
    void threeColumnsAreEnough() throws CatalogueException {
        LoadedCatalogue loaded = csv.read("vote_average,title,overview", "5,A,a");

        assertThat(loaded.catalogue().movie(0).tmdbId()).isZero();
        assertThat(loaded.report().unreadableGenres()).isZero();
    }
}
