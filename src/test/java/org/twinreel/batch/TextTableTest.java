package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void namesBeginAtTheLeftAndFiguresEndAtTheRight() {
        var table = new TextTable(1);
        table.row(List.of("query", "cf"));
        table.row(List.of("Harbour Lights", "0.500"));

        assertThat(table.lines()).containsExactly("query              cf", "Harbour Lights  0.500");
    }

    @Test
    void noLineEndsInBlanks() {
        var table = new TextTable(2);
        table.row(List.of("a", ""));
        table.row(List.of("a", "b"));

        assertThat(table.lines()).containsExactly("a", "a  b");
    }
}
