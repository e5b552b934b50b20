package org.twinreel.ui.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.delimited.FileFormat;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.delimited.rows.Dialect;
import org.twinreel.catalogue.source.Encoding;
import org.twinreel.text.Messages;

class FormatFormTest {
    private static final FileFormat FOUND = new FileFormat(
            Encoding.UTF_8, new Dialect(";", '\'', '\'', false), FileFormat.LineEnd.LF, 0, 1, List.of("a", "b"));

    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final FormatForm form = new FormatForm(FormatChoice.NONE, messages);

    @Test
    void nothingIsSaidUntilAPersonSaysIt() {
        assertThat(form.format(FOUND)).isEqualTo(FormatChoice.NONE);
        assertThat(form.isChanged()).isFalse();
        assertThat(form.objection()).isEmpty();
    }

    @Test
    void theListsSayWhatWasFoundOut() {
        assertThat(form.options(FormatPart.DELIMITER, FOUND).get(0).label()).isEqualTo("found out: semicolon");
        assertThat(form.options(FormatPart.QUOTE, FOUND).get(0).label()).isEqualTo("found out: apostrophe (’)");
        assertThat(form.options(FormatPart.HEADER_ROWS, FOUND).get(0).label()).isEqualTo("found out: 1 header row");
    }

    @Test
    void aDelimiterOfSeveralCharactersCanBeTyped() {
        form.choose(FormatPart.DELIMITER, PartChoice.typed("<|>"));

        assertThat(form.objection()).isEmpty();
        assertThat(form.format(FOUND).delimiter()).isEqualTo("<|>");
    }

    @Test
    void aTabCanBeTypedAsInSourceCode() {
        form.choose(FormatPart.DELIMITER, PartChoice.typed("\\t"));

        assertThat(form.format(FOUND).delimiter()).isEqualTo("\t");
    }

    @Test
    void anEmptyOrEndlessDelimiterIsRefused() {
        form.choose(FormatPart.DELIMITER, PartChoice.typed(""));
        String empty = form.objection();
        form.choose(FormatPart.DELIMITER, PartChoice.typed("12345678901"));

        assertThat(empty).contains("1 to 10 characters");
        assertThat(form.objection()).isEqualTo(empty);
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefusedByName() {
        form.choose(FormatPart.ENCODING, PartChoice.typed("utf-ate"));
        String unknown = form.objection();
        form.choose(FormatPart.ENCODING, PartChoice.typed("cp1250"));

        assertThat(unknown).contains("“utf-ate”");
        assertThat(form.objection()).isEmpty();
        assertThat(form.format(FOUND).encoding()).isEqualTo(Charset.forName("windows-1250"));
    }

    @Test
    void aQuoteOfTwoCharactersOrWithinTheDelimiterIsRefused() {
        form.choose(FormatPart.QUOTE, PartChoice.typed("ab"));
        String two = form.objection();
        form.choose(FormatPart.QUOTE, PartChoice.listed("'"));
        form.choose(FormatPart.DELIMITER, PartChoice.typed("','"));

        assertThat(two).contains("one character");
        assertThat(form.objection()).contains("part of the delimiter");
    }

    @Test
    void aQuoteThatIsWrittenTwiceIsTheQuoteThatWasFoundOrChosen() {
        form.choose(FormatPart.ESCAPE, PartChoice.listed(FormatPart.DOUBLED));
        Character ofFound = form.format(FOUND).escape();
        form.choose(FormatPart.QUOTE, PartChoice.listed("\""));

        assertThat(ofFound).isEqualTo('\'');
        assertThat(form.format(FOUND).escape()).isEqualTo('"');
    }

    @Test
    void withoutAQuoteNoneIsEscaped() {
        form.choose(FormatPart.ESCAPE, PartChoice.listed("\\"));
        form.choose(FormatPart.QUOTE, PartChoice.listed(""));

        assertThat(form.format(FOUND).quote()).isEqualTo(Dialect.NONE);
        assertThat(form.format(FOUND).escape()).isNull();
    }

    @Test
    void whatWasSaidBeforeIsShownAgain() {
        var said = new FormatChoice(Charset.forName("windows-1250"), "<|>", '"', '"', 2);

        var again = new FormatForm(said, messages);

        assertThat(again.format(FOUND)).isEqualTo(said);
        assertThat(again.choice(FormatPart.DELIMITER)).isEqualTo(PartChoice.typed("<|>"));
        assertThat(again.choice(FormatPart.ESCAPE)).isEqualTo(PartChoice.listed(FormatPart.DOUBLED));
    }

    @Test
    void aResetTakesEverythingBack() {
        form.choose(FormatPart.DELIMITER, PartChoice.typed(""));
        form.choose(FormatPart.HEADER_ROWS, PartChoice.listed("0"));

        form.reset();

        assertThat(form.format(FOUND)).isEqualTo(FormatChoice.NONE);
        assertThat(form.objection()).isEmpty();
    }
}
