package org.twinreel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.InvalidHyperParameterException;
import org.twinreel.learning.LearningException;

class ErrorTextTest {
    private final ErrorText errors = new ErrorText(Messages.load(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_ROW_LEFT")
    void everyCauseOfAnUnusableFileHasASentenceThatNamesTheFile(CatalogueException.Reason reason) {
        String sentence =
                errors.sentence(new CatalogueException(reason, "films.csv", List.of("the detail", "another")));

        assertThat(sentence).contains("films.csv").endsWith(".").doesNotContain("{");
    }

    @Test
    void fileWithoutAUsableRowIsToldWhatItsRowsLack() {
        var failure = new CatalogueException(
                CatalogueException.Reason.NO_ROW_LEFT,
                "films.csv",
                List.of("MISSING_OVERVIEW", "88", "MISSING_TITLE", "1"));

        assertThat(errors.problem(failure))
                .contains("films.csv")
                .contains(": no overview (88 rows), no title (1 row). Choose");
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseOfAnImpossibleTrainingHasASentence(LearningException.Reason reason) {
        String sentence = errors.sentence(new LearningException(reason, List.of("512", "100"), null));

        assertThat(sentence).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void everyHyperParameterIsNamedWithItsRangeWhenAValueDoesNotFit(HyperParameter parameter) {
        String sentence = errors.sentence(new InvalidHyperParameterException(parameter, Double.NaN));

        assertThat(sentence).contains("must be").contains("NaN");
    }

    @Test
    void aWholeNumberIsSaidWithoutDecimals() {
        String sentence = errors.sentence(new InvalidHyperParameterException(HyperParameter.EPOCHS, 0));

        assertThat(sentence).isEqualTo("Epochs must be a whole number from 1 to 10000, but was 0.");
    }

    @Test
    void aRunThatHeldNothingIsNotToldWhatWasKept() {
        var failure = new CatalogueException(CatalogueException.Reason.EMPTY, "films.csv", List.of());

        assertThat(errors.sentence(failure)).endsWith("What was open stays open.");
        assertThat(errors.problem(failure)).endsWith("at least one movie.");
    }

    @Test
    void whatWasTypedIsSaidAsItWasTyped() {
        assertThat(errors.sentence(HyperParameter.DROPOUT, "a lot"))
                .isEqualTo("Dropout must be a number from 0 to 0.95, but was a lot.");
        assertThat(errors.sentence(HyperParameter.DROPOUT, "  ")).endsWith("but was nothing.");
    }

    @Test
    void aRangeIsSaidInNumbersThatPeopleType() {
        assertThat(errors.sentence("--learning-rate", HyperParameter.LEARNING_RATE, "0"))
                .isEqualTo("--learning-rate must be a number from 1e-12 to 1, but was 0.");
    }

    @Test
    void aBugIsSaidToBeOneWithoutItsStackTrace() {
        assertThat(errors.sentence(new NullPointerException("x")))
                .contains("NullPointerException")
                .doesNotContain("\tat ");
    }

    @Test
    void anEndlessDetailIsCut() {
        var failure = new CatalogueException(
                CatalogueException.Reason.MISSING_COLUMNS, "a.csv", List.of("x".repeat(100_000)));

        assertThat(errors.sentence(failure)).hasSizeLessThan(600);
    }
}
