package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumberTest {
    private final ShortNumber english = new ShortNumber(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0.0027431,0.00274",
        "0.1,0.100",
        "0.9996,1.00",
        "12.345,12.3",
        "1234.6,'1,235'",
        "0,0",
        "0.00001,1.00e-5",
        "-0.5,-0.500",
        "NaN,–",
        "Infinity,–"
    })
    void keepsThreeSignificantDigits(double value, String text) {
        assertThat(english.significant(value, 3)).isEqualTo(text);
    }

    @Test
    void writesInTheStyleOfALanguage() {
        assertThat(new ShortNumber(Locale.GERMAN).significant(0.0027431, 3)).isEqualTo("0,00274");
    }
}
