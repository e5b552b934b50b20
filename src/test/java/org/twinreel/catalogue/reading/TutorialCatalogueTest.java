package org.twinreel.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.Shared;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.catalogue.CatalogueProfile;
import org.twinreel.catalogue.CatalogueProfile.Count;
import org.twinreel.catalogue.CatalogueProfile.Quantity;
import org.twinreel.catalogue.CleaningReport;
import org.twinreel.catalogue.Effort;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.RejectedRow;

/** The tutorial's file, compared with what the tutorial's own pipeline made of it. */
class TutorialCatalogueTest {
    private static LoadedCatalogue loaded;

    @BeforeAll
    static void readTheFile() throws CatalogueException {
        loaded = new CatalogueReader()
                .read(Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv"), JobMonitor.unwatched());
    }

    @Test
    void everyRowIsKeptOrRejected() {
        CleaningReport report = loaded.report();

        assertThat(report.rowsRead()).isEqualTo(10_000);
        assertThat(report.rowsKept()).isEqualTo(9_998);
        assertThat(report.rejected()).extracting(RejectedRow::reason).containsOnly(RejectedRow.Reason.MISSING_OVERVIEW);
        assertThat(report.duplicateIds()).isEqualTo(36);
        assertThat(report.unreadableGenres()).isZero();
        assertThat(report.unreadableDates()).isZero();
    }

    @Test
    void rejectedRowsAreQuotedWithTheirLine() throws IOException {
        List<String> lines = Files.readAllLines(Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv"));

        assertThat(loaded.report().rejected()).hasSize(2).allSatisfy(row -> assertThat(row.rawText())
                .isEqualTo(lines.get((int) row.line() - 1)));
    }

    @Test
    void voteCountsAndOrderAreTheTutorials() throws IOException {
        assertScaledAlike(4, Movie::voteCount);
    }

    @Test
    void voteAveragesAndOrderAreTheTutorials() throws IOException {
        assertScaledAlike(3, Movie::voteAverage);
    }

    @Test
    void popularitiesAndOrderAreTheTutorials() throws IOException {
        assertScaledAlike(5, Movie::popularity);
    }

    @Test
    void releaseYearsAndOrderAreTheTutorials() throws IOException {
        assertScaledAlike(6, movie -> movie.releaseYear().orElse(0));
    }

    /** Compares a quantity, scaled to 0..1, with a column of the reference, row by row. */
    private static void assertScaledAlike(int column, ToDoubleFunction<Movie> quantity) throws IOException {
        List<String> rows = Files.readAllLines(Shared.file("reference/rows.csv"));
        double[] values =
                loaded.catalogue().movies().stream().mapToDouble(quantity).toArray();
        double smallest = Arrays.stream(values).min().orElseThrow();
        double largest = Arrays.stream(values).max().orElseThrow();

        assertThat(values).hasSize(rows.size() - 1);
        for (int row = 0; row < values.length; row++) {
            double expected = Double.parseDouble(rows.get(row + 1).split(",", -1)[column]);
            assertThat((values[row] - smallest) / (largest - smallest))
                    .as("row %d", row)
                    .isCloseTo(expected, within(1e-7));
        }
    }

    @Test
    void missingCellsAreCountedForEveryColumnInOrder() {
        assertThat(loaded.profile().missingByColumn())
                .containsExactly(
                        entry("Unnamed: 0", 0),
                        entry("genre_ids", 0),
                        entry("id", 0),
                        entry("original_language", 0),
                        entry("overview", 2),
                        entry("popularity", 0),
                        entry("release_date", 3),
                        entry("title", 0),
                        entry("vote_average", 0),
                        entry("vote_count", 0));
    }

    @Test
    void titlesOfSeveralMoviesAreCountedOnce() {
        assertThat(loaded.profile().sharedTitles()).isEqualTo(323);
    }

    @Test
    void profileCountsEveryMovie() {
        CatalogueProfile profile = loaded.profile();

        assertThat(profile.genres()).hasSize(18).first().isEqualTo(new Count("Drama", 4_659));
        assertThat(profile.languages().stream().mapToInt(Count::count).sum()).isEqualTo(9_998);
        assertThat(profile.languages()).first().extracting(Count::name).isEqualTo("en");
        assertThat(profile.quantities().get(Quantity.VOTE_COUNT).minimum()).isEqualTo(300.0);
        assertThat(profile.quantities().get(Quantity.IMPLICIT_SCORE).minimum())
                .isCloseTo(31.030460412415042, within(1e-9));
        assertThat(profile.quantities().get(Quantity.IMPLICIT_SCORE).maximum())
                .isCloseTo(89.77168656913217, within(1e-9));
        assertThat(profile.quantities().get(Quantity.RELEASE_YEAR).minimum()).isEqualTo(1902.0);
    }

    @Test
    void fileIsReadInWellBelowASecond() {
        Path file = Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv");
        var enough = Duration.ofMillis(700);

        Duration effort = Effort.least(() -> new CatalogueReader().read(file, JobMonitor.unwatched()), 8, enough);

        assertThat(effort).isLessThan(enough);
    }

    @Test
    void catalogueIsCalledAsItsFile() {
        assertThat(loaded.catalogue().name()).isEqualTo("tmdb_top_10k_movies_2026.csv.csv");
    }
}
