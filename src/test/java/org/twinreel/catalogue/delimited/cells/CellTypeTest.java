package org.twinreel.catalogue.delimited.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "NaN|EMPTY",
                "12|NUMBER",
                "-1.5e-3|NUMBER",
                "1.234,5|NUMBER",
                "1,234|NUMBER",
                "12%|NUMBER",
                "1,2,3|TEXT",
                "1994-09-23|DATE",
                "23/9/94|DATE",
                "1994-09-23T20:15:00Z|DATE",
                "1.2.3.4|WORD",
                "20:15|TIME",
                "$74.69|MONEY",
                "12 €|MONEY",
                "true|FLAG",
                "https://example.org/a|LINK",
                "[18, 80]|LIST",
                "drama|WORD",
                "MG-8769|WORD",
                "two words|TEXT"
            })
    void cellIsOfTheTypeItLooksLike(String cell, CellType type) {
        assertThat(CellType.of(cell)).isEqualTo(type);
    }
}
