package org.twinreel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "256, 256",
        "0.1, 0.1",
        "1E-12, 1e-12",
        "1.5E-7, 1.5e-7",
        "0.9999999, 0.9999999",
        "1000000000, 1000000000",
        "1E300, 1e300",
        "-0.25, -0.25",
        "0, 0",
        "NaN, NaN",
        "Infinity, Infinity"
    })
    void aNumberIsWrittenAsPeopleTypeIt(double value, String text) {
        assertThat(PlainNumber.of(value)).isEqualTo(text);
    }
}
