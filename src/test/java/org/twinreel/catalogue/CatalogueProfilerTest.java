package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.catalogue.CatalogueProfile.Count;
import org.twinreel.catalogue.CatalogueProfile.Quantity;
import org.twinreel.catalogue.CatalogueProfile.Summary;
import org.twinreel.catalogue.reading.CsvFile;

class CatalogueProfilerTest {
    private static final String HEADER =
            "id,title,overview,release_date,genre_ids,vote_average,vote_count,original_language";

    @TempDir
    private Path folder;

    private CatalogueProfile profile;

    @BeforeEach
    void readMovies() throws CatalogueException {
        profile = new CsvFile(folder)
                .read(
                        HEADER,
                        "1,Hamlet,a prince,1948,[18],8,100,en",
                        "2,Hamlet,a prince,1996,\"[18, 36]\",7,10,en",
                        "3,Solo,a pilot,,[28],6,0,",
                        "3,Solo,a pilot,,[28],6,0,fr")
                .profile();
    }

    @Test
    void quantitiesAreSummarized() {
        Summary average = profile.quantities().get(Quantity.VOTE_AVERAGE);

        assertThat(average.minimum()).isEqualTo(6.0);
        assertThat(average.median()).isEqualTo(6.5);
        assertThat(average.mean()).isEqualTo(6.75);
        assertThat(average.maximum()).isEqualTo(8.0);
    }

    @Test
    void implicitScoreIsTheUnscaledTarget() {
        Summary score = profile.quantities().get(Quantity.IMPLICIT_SCORE);

        assertThat(score.minimum()).isZero();
        assertThat(score.maximum()).isCloseTo(36.92096413, within(1e-8));
    }

    @Test
    void moviesWithoutAYearAreLeftOutOfTheYears() {
        Summary years = profile.quantities().get(Quantity.RELEASE_YEAR);

        assertThat(years.mean()).isEqualTo(1972.0);
        assertThat(Arrays.stream(years.histogram().counts()).sum()).isEqualTo(2);
    }

    @Test
    void quantityThatNoMovieHasIsNotANumber() throws CatalogueException {
        profile = new CsvFile(folder).read(HEADER, "3,Solo,a pilot,,[28],6,0,").profile();

        Summary years = profile.quantities().get(Quantity.RELEASE_YEAR);

        assertThat(List.of(years.minimum(), years.median(), years.mean(), years.maximum()))
                .containsOnly(Double.NaN);
        assertThat(years.histogram().counts()).isEmpty();
    }

    @Test
    void skewedQuantitiesHaveLogarithmicBins() {
        Map<Quantity, Summary> quantities = profile.quantities();

        assertThat(quantities.get(Quantity.VOTE_COUNT).histogram().logarithmic())
                .isTrue();
        assertThat(quantities.get(Quantity.POPULARITY).histogram().logarithmic())
                .isTrue();
        assertThat(quantities.get(Quantity.VOTE_AVERAGE).histogram().logarithmic())
                .isFalse();
    }

    @Test
    void genresAndLanguagesAreCountedMostFrequentFirstThenByName() {
        assertThat(profile.genres())
                .containsExactly(new Count("Action", 2), new Count("Drama", 2), new Count("History", 1));
        assertThat(profile.languages()).containsExactly(new Count("en", 2), new Count("", 1), new Count("fr", 1));
    }

    @Test
    void titleIsSharedByDifferentMoviesOnly() {
        assertThat(profile.sharedTitles()).isEqualTo(1);
    }
}
