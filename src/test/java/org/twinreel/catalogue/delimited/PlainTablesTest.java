package org.twinreel.catalogue.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinreel.catalogue.delimited.WholeTable.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.source.ReadingException;

/** Tables of anything, without a fault: every column and every row is there, whatever the words in them. */
class PlainTablesTest {
    @Test
    void valuesThatAreNamesElsewhereAreNoHeader() throws ReadingException {
        List<List<String>> table = read(
                """
                default,student,balance,income
                No,No,729.5,44361.6
                No,Yes,817.2,12106.1
                Yes,No,1073.5,31767.1
                """);

        assertThat(table).element(0).isEqualTo(List.of("default", "student", "balance", "income"));
        assertThat(table).hasSize(4);
    }

    @Test
    void rowWithTwoSuchValuesAmongManyIsNone() throws ReadingException {
        List<List<String>> table = read(
                """
                age,job,kind,over18,left,years
                41,Sales,Data,Y,No,6
                49,Research,Name,Y,No,10
                37,Sales,Data,Y,Yes,0
                """);

        assertThat(table).element(0).isEqualTo(List.of("age", "job", "kind", "over18", "left", "years"));
        assertThat(table).hasSize(4);
    }

    @Test
    void oneColumnIsNotCutWhereSomeTextHoldsAComma() throws ReadingException {
        var lines = new StringBuilder("Favourites\n");
        for (int film = 1; film <= 30; film++) {
            lines.append(film % 3 == 0 ? "Orbit" : "The Long Way Home")
                    .append(film)
                    .append('\n');
        }
        List<List<String>> table = read(lines + "Bigger, Longer & Uncut\n");

        assertThat(table).hasSize(32).last().isEqualTo(List.of("Bigger, Longer & Uncut"));
    }

    @Test
    void blankBehindTheOnlyNameIsNoDelimiter() throws ReadingException {
        var lines = new StringBuilder("Expectancy \n");
        for (int year = 1; year <= 30; year++) {
            lines.append(40 + year).append(".5\n");
        }
        List<List<String>> table = read(lines.toString());

        assertThat(table).hasSize(31).first().isEqualTo(List.of("Expectancy "));
    }

    @Test
    void lastColumnsThatNoRowFillsKeepTheirNames() throws ReadingException {
        List<List<String>> table = read(
                """
                HITId,Reward,Answer,Approve,Reject
                A1,0.5,yes
                A2,0.5,perhaps
                A3,0.7,never
                """);

        assertThat(table).element(0).isEqualTo(List.of("HITId", "Reward", "Answer", "Approve", "Reject"));
        assertThat(table).element(3).isEqualTo(List.of("A3", "0.7", "never", "", ""));
    }

    @Test
    void companyWhoseNameCountsRecordsIsNoNote() throws ReadingException {
        List<List<String>> table = read(
                """
                company,logo,brand,film
                276517,a.png,Vertigo Live,1001
                230165,,5020 RECORDS,1563667
                225162,c.png,Imperial,1003
                Total,,,3
                """);

        assertThat(table).hasSize(4).element(2).isEqualTo(List.of("230165", "", "5020 RECORDS", "1563667"));
    }

    @Test
    void whatPartsTheNamesPartsTheValues() throws ReadingException {
        assertThat(read("time,count\n2015-01-01 01:00,1\n2015-01-01 04:00,3\n2015-01-01 05:00,1\n"))
                .hasSize(4)
                .element(1)
                .isEqualTo(List.of("2015-01-01 01:00", "1"));
        assertThat(read("date,price\nJan 1 2000,1394.46\nFeb 1 2000,1366.42\nMar 1 2000,1498.58\n"))
                .hasSize(4)
                .element(1)
                .isEqualTo(List.of("Jan 1 2000", "1394.46"));
    }

    @Test
    void semicolonsAmidTextPartNothing() throws ReadingException {
        List<List<String>> table = read(
                """
                GEO.id,Id
                GEO.id2,Id2
                HC01_VC02,Total; Estimate; Households
                HC01_VC03,Total; Estimate; Households - One
                HC01_VC04,Total; Error; Households - Two
                """);

        assertThat(table).hasSize(5).element(2).isEqualTo(List.of("HC01_VC02", "Total; Estimate; Households"));
    }

    @Test
    void hashesPartCells() throws ReadingException {
        List<List<String>> table = read(
                """
                Almería#Abla#MAYOR, 6#04510#950351228
                Almería#Abrucena#ANDALUCÍA, 1#04520#950350001
                Almería#Adra#PUERTA DEL MAR, 3#04007#950400400
                """);

        assertThat(table).element(1).isEqualTo(List.of("Almería", "Abla", "MAYOR, 6", "04510", "950351228"));
    }

    @Test
    void rowDeepInATableIsNoHeaderForWordsInIt() throws ReadingException {
        List<List<String>> table = read(
                """
                SET;m11;Magic;Core;07/2010;249
                SET;m10;Magic;Core;07/2009;249
                SET;id;title;Other;07/2008;249
                SET;x10;Tenth;Core;07/2007;383
                """);

        assertThat(table.subList(1, table.size())).hasSize(4);
    }

    @Test
    void firstColumnNeedsNoName() throws ReadingException {
        assertThat(read("\tlocalhost\nviewer\t1\nflood\t1\n"))
                .hasSize(3)
                .element(0)
                .isEqualTo(List.of("", "localhost"));
    }

    @Test
    void rowOfMarksBelowTheHeaderIsARow() throws ReadingException {
        List<List<String>> table = read(
                """
                state,area,jobs,per1000,share
                OH,Springfield,**,**,**
                PR,Aguadilla,160,3.727,3.62
                WA,Yakima,180,3.1,3.0
                """);

        assertThat(table).hasSize(4).element(1).isEqualTo(List.of("OH", "Springfield", "**", "**", "**"));
    }

    @Test
    void yearsNameColumns() throws ReadingException {
        List<List<String>> table = read(
                """
                Country,2000,2001,2002
                Chile,12.5,13.1,2500
                Peru,11.2,2001,14
                """);

        assertThat(table).hasSize(3).element(0).isEqualTo(List.of("Country", "2000", "2001", "2002"));
    }

    @Test
    void columnsThatStandBelowEachOtherNeedNoKnownNames() throws ReadingException {
        var lines = new StringBuilder("Station         Height  Opened   Line\n");
        for (int station = 1; station <= 12; station++) {
            lines.append(
                    "%-15s %6d  %d     %s\n".formatted("Stop No. " + station, 90 * station, 1900 + station, "blue"));
        }

        assertThat(read(lines.toString()))
                .hasSize(13)
                .element(2)
                .isEqualTo(List.of("Stop No. 2", "180", "1902", "blue"));
    }

    @Test
    void clocksAreOneCell() throws ReadingException {
        assertThat(read("time\n05:40\n21:30\n17:45\n"))
                .containsExactly(List.of("time"), List.of("05:40"), List.of("21:30"), List.of("17:45"));
        assertThat(read("from,to\n15:02:37.1,15:02:37.14\n16:02:37.1,16:02:37.14\n"))
                .element(1)
                .isEqualTo(List.of("15:02:37.1", "15:02:37.14"));
    }

    @Test
    void shortQuotedCellsAreAllOfTheText() throws ReadingException {
        List<List<String>> table = read("'id'::'title'::'votes'\n" + "'1'::'0'::'0'\n".repeat(20));

        assertThat(table).hasSize(21).startsWith(List.of("id", "title", "votes"), List.of("1", "0", "0"));
    }
}
