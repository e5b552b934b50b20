package org.twinreel.catalogue.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.catalogue.values.NumberNotation.Evidence;

class NumberNotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.5|1|0|0",
                "7,5|0|1|0",
                "1,234|0|0|1",
                "1.234|0|0|1",
                "0.123|1|0|0",
                "1,234,567|1|0|0",
                "10,234|0|0|1",
                "0,234|0|1|0",
                "1.234.567|0|1|0",
                "1,234.5|1|0|0",
                "1.234,5|0|1|0",
                "12|0|0|0"
            })
    void everyNumberSaysWhatItsMarkMustBe(String number, int point, int comma, int either) {
        assertThat(Evidence.of(List.of(number))).isEqualTo(new Evidence(point, comma, either));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECIMAL_POINT|1,234.5|1234.5",
                "DECIMAL_POINT|29 721|29721",
                "DECIMAL_POINT|1'234'567|1234567",
                "DECIMAL_POINT|12,34|12,34",
                "DECIMAL_POINT|many|many",
                "DECIMAL_COMMA|7,5|7.5",
                "DECIMAL_COMMA|1.234,5|1234.5",
                "DECIMAL_COMMA|29.721|29721",
                "DECIMAL_COMMA|-1.234|-1234",
                "DECIMAL_COMMA|7,|7,"
            })
    void numberIsWrittenPlainOrLeftAsItIs(NumberNotation notation, String number, String plain) {
        assertThat(notation.plain(number)).isEqualTo(plain);
    }

    @Test
    void columnThatDoesNotTellFollowsItsFile() {
        assertThat(NumberNotation.of(new Evidence(0, 0, 5), NumberNotation.DECIMAL_COMMA))
                .isEqualTo(NumberNotation.DECIMAL_COMMA);
        assertThat(NumberNotation.of(new Evidence(3, 1, 0), NumberNotation.DECIMAL_COMMA))
                .isEqualTo(NumberNotation.DECIMAL_POINT);
    }
}
