package org.twinreel.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.ui.export.Table.Cell;

class TableTest {

    @Test
    void writesMarkdown() {
        var table = new Table(List.of("a", "b"), List.of(List.of(Cell.of("x"), Cell.of(2L))));

        assertThat(table.markdown()).isEqualTo("| a | b |\n| --- | --- |\n| x | 2 |\n");
    }

    @Test
    void signsThatMarkdownReadsAreEscaped() {
        var table = new Table(List.of("a"), List.of(List.of(Cell.of("M*A*S*H | [1]\nnew_line"))));

        assertThat(table.markdown()).endsWith("| M\\*A\\*S\\*H \\| \\[1\\] new\\_line |\n");
    }

    @Test
    void cellsWithCommasQuotesOrLineBreaksAreQuoted() {
        var table = new Table(List.of("a", "b"), List.of(List.of(Cell.of("x, \"y\""), Cell.of("two\nlines"))));

        assertThat(table.csv()).isEqualTo("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=x"})
    void wordsThatLookLikeFormulasGetAnApostrophe(String words) {
        var table = new Table(List.of("a"), List.of(List.of(Cell.of(words))));

        assertThat(table.csv()).isEqualTo("a\n'" + words + "\n");
    }

    @Test
    void rowsToPasteArePartedByTabsWithoutAHeader() {
        var table = new Table(
                List.of("a", "b"),
                List.of(List.of(Cell.of("x, y"), Cell.of(-2L)), List.of(Cell.of("=1\t\"2\""), Cell.of("two\nlines"))));

        assertThat(table.tabSeparated()).isEqualTo("x, y\t-2\n\"'=1\t\"\"2\"\"\"\t\"two\nlines\"\n");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        var table = new Table(List.of("a"), List.of(List.of(Cell.of(-0.25))));

        assertThat(table.csv()).isEqualTo("a\n-0.25\n");
    }

    @Test
    void whatIsNoNumberIsAnEmptyCell() {
        var table = new Table(List.of("a", "b"), List.of(List.of(Cell.of(Double.NaN), Cell.of(1L))));

        assertThat(table.csv()).isEqualTo("a,b\n,1\n");
    }

    @Test
    void rowsOfAnotherLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of(Cell.of("x")))));
    }
}
