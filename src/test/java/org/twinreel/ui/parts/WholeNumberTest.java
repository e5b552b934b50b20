package org.twinreel.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7|7", "  42 |42", "1,000|1000", "12.345|12345", "1’000’000|1000000"})
    void numbersAreReadAsPeopleTypeThem(String typed, int number) {
        assertThat(WholeNumber.of(typed, 0, 1_000_000)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-1", "1.5", "1,00", "1000001", "99999999999999999999", "1e3"})
    void anythingElseIsNone(String typed) {
        assertThat(WholeNumber.of(typed, 0, 1_000_000)).isEmpty();
    }
}
