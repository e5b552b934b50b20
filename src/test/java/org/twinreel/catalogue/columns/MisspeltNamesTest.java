package org.twinreel.catalogue.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.catalogue.Field;

class MisspeltNamesTest {
    private static final String PLOT = "A clerk boards the wrong train and finds a town.";

    @ParameterizedTest
    @CsvSource({
        "overveiw, overview",
        "relasedate, releasedate",
        "voteavarage, voteaverage",
        "votecountt, votecount",
        "genrse, genres"
    })
    void oneLetterWrongMissingOrTooManyOrTwoSwappedIsOneSlip(String name, String known) {
        boolean slip = MisspeltNames.isOneSlip(name, known);

        assertThat(slip).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "overview, overview",
        "ovrveiw, overview",
        "rating2, ratings",
        "overviewer, overview",
        "wervieo, overview"
    })
    void moreThanThatOrNumbersAreNone(String name, String known) {
        boolean slip = MisspeltNames.isOneSlip(name, known);

        assertThat(slip).isFalse();
    }

    @Test
    void columnsWithASlipInTheirNamesAreFound() {
        Map<Field, Integer> found = misspelt(
                List.of("Titel", "Overveiw", "Gerne", "Relase Date", "Vote Avarage", "Vote Cout"),
                List.of("Heat", PLOT, "Crime", "1995-12-15", "7.9", "6400"));

        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Field.OVERVIEW, 1, Field.RELEASE_DATE, 3, Field.VOTE_AVERAGE, 4, Field.VOTE_COUNT, 5));
    }

    @Test
    void cellsThatDoNotSuitOutdoAName() {
        Map<Field, Integer> found = misspelt(
                List.of("title", "overview", "geners", "relaese", "votecuont"),
                List.of("Heat", PLOT, "MGM, Warner", "DVD", "many"));

        assertThat(found).isEmpty();
    }

    @Test
    void columnWithoutCellsIsNotTakenForAnything() {
        Map<Field, Integer> found = misspelt(List.of("title", "overview", "vote_avarage"), List.of("Heat", PLOT, ""));

        assertThat(found).isEmpty();
    }

    @Test
    void rightNameOutdoesAMisspeltOneAndTwoMisspeltOnesEachOther() {
        Map<Field, Integer> found = misspelt(
                List.of("vote_average", "vote_avarage", "relese_date", "releasedat"),
                List.of("7.5", "6.5", "1995-12-15", "1995-12-16"));

        assertThat(found).isEmpty();
    }

    private static Map<Field, Integer> misspelt(List<String> names, List<String> row) {
        var check = new ColumnCheck(List.of(row));
        return MisspeltNames.of(Header.of(names, check), check);
    }
}
