package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.Genre;

class CellValueTest {

    @Test
    void decimalsAreReadInEveryUsualForm() {
        assertThat(CellValue.decimal("8.716", 10.0)).hasValue(8.716);
        assertThat(CellValue.decimal(" 10 ", 10.0)).hasValue(10.0);
        assertThat(CellValue.decimal("1e1", 10.0)).hasValue(10.0);
        assertThat(CellValue.decimal("-0.0", 10.0)).hasValue(0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.001", "-1", "1d", "0x1p3", "1,5", "inf", "1e999999999", "7 of 10"})
    void whatIsNoDecimalWithinItsRangeIsNone(String cell) {
        assertThat(CellValue.decimal(cell, 10.0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "2.5", "9223372036854775808", "1e999999999", "1e-999999999", "12a"})
    void whatIsNoWholeNumberIsNone(String cell) {
        assertThat(CellValue.whole(cell)).isEmpty();
    }

    @Test
    void longestWholeNumberIsRead() {
        assertThat(CellValue.whole("9223372036854775807")).hasValue(Long.MAX_VALUE);
    }

    @Test
    void millionDigitsAreNoNumberAndTakeNoTime() {
        String digits = "9".repeat(1_000_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(CellValue.whole(digits)).isEmpty());
    }

    @Test
    void genresAreListedOnceInTheirOrder() {
        assertThat(CellValue.genres(" [80, 18,80 ,18.0] ")).contains(List.of(Genre.of(80), Genre.of(18)));
        assertThat(CellValue.genres("[]")).contains(List.of());
        assertThat(CellValue.genres("[ ]")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "[", "]", "[18", "[18,,80]", "[18 80]", "['Drama']", "[-18]", "[99999999999]"})
    void whatIsNoListOfGenresIsNone(String cell) {
        assertThat(CellValue.genres(cell)).isEmpty();
    }

    @Test
    void yearComesFromADateOrStandsAlone() {
        assertThat(CellValue.year("1994-09-23")).hasValue(1994);
        assertThat(CellValue.year(" 1994 ")).hasValue(1994);
        assertThat(CellValue.year("2024-02-29")).hasValue(2024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0000", "0000-01-01", "-0500-01-01", "94", "1994-13-01", "2023-02-29", "23/09/1994", "soon"})
    void whatIsNoDateHasNoYear(String cell) {
        assertThat(CellValue.year(cell)).isEmpty();
    }
}
