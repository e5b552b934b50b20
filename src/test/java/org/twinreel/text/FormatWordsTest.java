package org.twinreel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.source.Encoding;

class FormatWordsTest {
    private final FormatWords words = new FormatWords(Messages.load(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {"';' => semicolon", "'' => one column", "'||' => “||”", "'~' => “~”"})
    void aDelimiterIsCalledWhatPeopleCallIt(String delimiter, String name) {
        assertThat(words.delimiter(delimiter)).isEqualTo(name);
    }

    @Test
    void charactersThatNobodySeesAreNamed() {
        assertThat(words.delimiter("\t")).isEqualTo("tab");
        assertThat(words.delimiter("\u001F")).contains("(U+001F)");
        assertThat(words.delimiter("|\t|")).isEqualTo("“|⟨tab⟩|”");
        assertThat(words.delimiter("\u00A0")).isEqualTo("no-break space (U+00A0)");
    }

    @Test
    void aFormatIsToldInAFewWords() {
        var dialect = new Dialect(";", '"', '"', false);
        var format = new FileFormat(Encoding.UTF_8, dialect, FileFormat.LineEnd.LF, 0, 1, List.of("a"));

        assertThat(words.summary(format)).isEqualTo("UTF-8 · semicolon · 1 header row");
        assertThat(words.details(format).lines())
                .contains(
                        "Quote: double quote (\")",
                        "Quote within quotes: written twice",
                        "Line ends: line feed (Unix)");
    }

    @Test
    void aBackslashAndNoQuoteAreToldToo() {
        assertThat(words.escape(new Dialect(",", '"', '\\', false))).isEqualTo("after a backslash (\\)");
        assertThat(words.escape(new Dialect(",", Dialect.NONE, Dialect.NONE, false)))
                .isEqualTo("not escaped");
        assertThat(words.quote(Dialect.NONE)).isEqualTo("none");
    }

    @Test
    void noHeaderIsSaidToBeNone() {
        assertThat(words.headerRows(0)).isEqualTo("no header");
        assertThat(words.headerRows(2)).isEqualTo("2 header rows");
    }
}
