package org.twinreel.catalogue.delimited.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "#N/A",
                "#N/A N/A",
                "#NA",
                "-1.#IND",
                "-1.#QNAN",
                "-NaN",
                "-nan",
                "1.#IND",
                "1.#QNAN",
                "<NA>",
                "N/A",
                "NA",
                "NULL",
                "NaN",
                "None",
                "n/a",
                "nan",
                "null"
            })
    void whatPandasCallsMissingIsMissing(String cell) {
        assertThat(MissingText.is(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "none", "Null", "na", "NAN", " NA", "Nan", "[]", "-"})
    void whatPandasCallsAValueIsNot(String cell) {
        assertThat(MissingText.is(cell)).isFalse();
    }
}
