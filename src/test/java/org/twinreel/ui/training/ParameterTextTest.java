package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.learning.HyperParameter;

class ParameterTextTest {

    @ParameterizedTest
    @CsvSource({"256,256", "0.1,0.1", "3e-4,0.0003", "1E-8,0.00000001", ".5,0.5", "5.,5", "' 7 ',7", "-2,-2", "+2,2"})
    void readsNumbersAsTheyAreWrittenInPapers(String typed, double value) {
        assertThat(ParameterText.read(typed)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,5", "1 000", "NaN", "Infinity", "1f", "0x1p3", "1e", "--1", "1e9999"})
    void readsNothingElse(String typed) {
        assertThat(ParameterText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"42,42", "0.0003,0.0003", "0.1,0.1", "1e-8,1e-8", "0.00001,1e-5", "0.999,0.999", "4294967295,4294967295"
    })
    void writesTheShortestText(double value, String text) {
        assertThat(ParameterText.write(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(HyperParameter parameter) {
        for (double value : new double[] {parameter.tutorialValue(), parameter.minimum(), parameter.maximum()}) {
            assertThat(ParameterText.read(ParameterText.write(value))).hasValue(value);
        }
    }

    @Test
    void anEndlessNumberIsNone() {
        assertThat(ParameterText.read("9".repeat(10_000))).isEmpty();
    }
}
