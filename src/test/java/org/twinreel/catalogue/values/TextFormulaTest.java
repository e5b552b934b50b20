package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ="007"|007
                    ="8.2"|8.2
                    ="1994-09-23" |1994-09-23
                    ="The ""Red"" Door"|The "Red" Door
                    ="=1+1"|=1+1
                    '="007"|007
                    """)
    void textOfAFormulaIsWhatStandsInItsQuotes(String cell, String text) {
        String found = TextFormula.text(cell);

        assertThat(found).isEqualTo(text);
    }

    @Test
    void formulaOfNoTextIsAnEmptyCell() {
        String found = TextFormula.text("=\"\"");

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "=\"",
                "=1+1",
                "=\"a\"&\"b\"",
                "=A1&\"x\"",
                "'Til Death",
                "'=1+1",
                "\"007\"",
                "'\"007\"",
                "7"
            })
    void otherCellsStayAsTheyAre(String cell) {
        String found = TextFormula.text(cell);

        assertThat(found).isEqualTo(cell);
    }

    @Test
    void everyCellOfEveryRowIsLookedAt() {
        List<List<String>> texts = TextFormula.texts(List.of(List.of("=\"1\"", "a"), List.of("b", "=\"2\"")));

        assertThat(texts).containsExactly(List.of("1", "a"), List.of("b", "2"));
    }
}
