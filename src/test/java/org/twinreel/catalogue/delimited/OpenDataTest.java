package org.twinreel.catalogue.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.twinreel.catalogue.delimited.WholeTable.read;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.source.ReadingException;

/** Tables as offices, laboratories and R write them. */
class OpenDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Country,2000,2001          | Aruba,5000,5100
                    Depto,2010,2011            | Chubut,243946,245308
                    Name,Code,1960,1961,1962   | Aruba,ABW,300.5,,310.25
                    country,1800,1900          | Chile,3.28M,3.4M
                    """)
    void yearsAreNamesBehindAnyNumberOfWords(String names, String row) throws ReadingException {
        List<List<String>> table = read(names + "\n" + (row + "\n").repeat(8));

        assertThat(table).hasSize(9).element(0).isEqualTo(List.of(names.split(",")));
    }

    @Test
    void twoYearsAreValuesAboveYears() throws ReadingException {
        List<List<String>> table = read("Orbit,1999,2000\nTide,1987,1991\nPaper,2001,2002\nLow,1990,1999\n");

        assertThat(table).hasSize(5);
    }

    @Test
    void namesStayWhereWritersLeaveOutTheEmptyCellsOfARowsEnd() throws ReadingException {
        List<List<String>> table = read("film,year,note,award\nSea,1999,long,Oscar\nHill,2000\nMen,1980,x\nCup,1970\n"
                + "Nine,1990\nTen,1991,y,Bafta\nElf,2003\n");

        assertThat(table).hasSize(8).element(0).isEqualTo(List.of("film", "year", "note", "award"));
        assertThat(table).element(2).isEqualTo(List.of("Hill", "2000", "", ""));
    }

    @Test
    void namesStayWhereMostRowsAreLongerThanAFewBrokenOnes() throws ReadingException {
        String rows = IntStream.range(0, 12)
                .mapToObj(row -> "4,Sea,Norway,80,1999,a clerk" + ", a town".repeat(row % 3) + ",12\n")
                .collect(Collectors.joining());
        List<List<String>> table = read("nr,film,land,mark,year,plot,cost\n" + "5,Hill,Peru\n".repeat(6) + rows);

        assertThat(table).hasSize(19).element(0).asInstanceOf(LIST).hasSize(7);
        assertThat(table).element(9).asInstanceOf(LIST).endsWith("a clerk, a town, a town", "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", ","})
    void namesOfRStandAboveTheirColumns(String delimiter) throws ReadingException {
        String rows = IntStream.range(1, 12)
                .mapToObj(row -> String.join(delimiter, "\"" + row + "\"", "" + 2 * row, "" + row * row))
                .collect(Collectors.joining("\n"));

        assertThat(read("\"speed\"" + delimiter + "\"dist\"\n" + rows))
                .hasSize(12)
                .startsWith(List.of("", "speed", "dist"), List.of("1", "2", "1"));
    }

    @Test
    void rowsOfRMayHaveNames() throws ReadingException {
        String rows = IntStream.range(1, 12)
                .mapToObj(row -> "Car %d,%d.5,%d".formatted(row, 20 + row, 4 + row % 3))
                .collect(Collectors.joining("\n"));

        assertThat(read("mpg,cyl\n" + rows)).hasSize(12).element(0).isEqualTo(List.of("", "mpg", "cyl"));
    }

    @Test
    void blanksPartNumbersThatStandBelowEachOther() throws ReadingException {
        String rows = IntStream.range(0, 40)
                .mapToObj(row -> "%5d %3d %8.2f".formatted(1990 + row / 12, row % 12 + 1, 300 + row / 2.0))
                .collect(Collectors.joining("\n"));

        assertThat(read(rows)).hasSize(41).element(2).isEqualTo(List.of("1990", "2", "300.50"));
        assertThat(read("# Measured on a hill\nThe mean of all days\n   yyyy  mm     mean\n" + rows))
                .hasSize(41)
                .startsWith(List.of("yyyy", "mm", "mean"), List.of("1990", "1", "300.00"));
    }

    @Test
    void pagesOfADatabaseAreOneTable() throws ReadingException {
        String page = "SEAT_NO   ROW_NO\n--------- ------\n" + "       12      3\n        7     11\n".repeat(6) + "\n";

        assertThat(read(page.repeat(3))).hasSize(37).startsWith(List.of("SEAT_NO", "ROW_NO"), List.of("12", "3"));
    }

    @Test
    void lineOfAListIsNoNameOfIt() throws ReadingException {
        assertThat(read("10 Rillington Place\nToy Story (1995)\nUp\n")).hasSize(4);
        assertThat(read("favourites\nToy Story (1995)\nThe Long Way Home\n")).hasSize(3);
    }

    @Test
    void codeAboveCodesIsNoName() throws ReadingException {
        assertThat(read("Afghanistan,AF\nAngola,AO\nBahrain,BH\nChile,CL\n")).hasSize(5);
        assertThat(read("Country,Code\nAngola,AO\nBahrain,BH\nChile,CL\n")).hasSize(4);
    }

    @Test
    void apostropheThatOpensACellIsNoQuote() throws ReadingException {
        String row = "3\tWallace\t'Machine Gun' Butch\n4\tRonald\tHugh 'Bulldog' Drummond\n5\tAl\tLee\n";

        assertThat(read("no\tname\tpart\n" + row.repeat(6)))
                .hasSize(19)
                .element(1)
                .asInstanceOf(LIST)
                .hasSize(3);
    }

    @Test
    void notesAndDescriptionsBelowATableAreNone() throws ReadingException {
        List<List<String>> table =
                read("Series,Country,2000 [YR2000],2001 [YR2001]\n" + "GDP,Poland,172.5,190.25\n".repeat(3)
                        + ",,,\n,,,\nData from database: Indicators,,,\nLast Updated: 11/13/2024,,,\n"
                        + "Code,Licence,Long definition\nGDP,free,\"The sum, that is\nof all values\"\n");

        assertThat(table).hasSize(4);
    }
}
