package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.text.Messages;

class ParameterFormTest {
    private final ParameterForm form = new ParameterForm(Messages.load(Locale.ENGLISH));

    private void type(HyperParameter parameter, String text) {
        form.field(parameter).text().set(text);
    }

    private String objection(HyperParameter parameter) {
        return form.field(parameter).objection().get();
    }

    @Test
    void startsWithTheTutorialsValues() {
        assertThat(form.config().get()).isEqualTo(TrainingConfig.tutorial());
        assertThat(form.changed().get()).isFalse();
        assertThat(form.invalidNote().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterStandsInExactlyOneGroup(HyperParameter parameter) {
        long groups = Arrays.stream(ParameterGroup.values())
                .filter(group -> group.parameters().contains(parameter))
                .count();

        assertThat(groups).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "2.5", "NaN", "abc", "", "  ", "1e9", "0x10", "10f", "Infinity", "🎬"})
    void whatIsNoNumberOfEpochsIsMarkedAtTheField(String typed) {
        type(HyperParameter.EPOCHS, typed);

        assertThat(objection(HyperParameter.EPOCHS))
                .startsWith("Epochs must be a whole number from 1 to 10000, but was ");
        assertThat(form.config().get()).isNull();
        assertThat(form.invalidNote().get()).isNotEmpty();
    }

    @Test
    void theSentenceSaysWhatWasTyped() {
        type(HyperParameter.SEED, "abc");
        type(HyperParameter.ALPHA, " ");

        assertThat(objection(HyperParameter.SEED)).endsWith("but was abc.");
        assertThat(objection(HyperParameter.ALPHA)).endsWith("but was nothing.");
    }

    @Test
    void anEndlessTextIsRefusedAtOnce() {
        type(HyperParameter.EPOCHS, "9".repeat(100_000) + "x");

        assertThat(objection(HyperParameter.EPOCHS)).hasSizeLessThan(500);
    }

    @Test
    void correctingAFieldMakesTheFormUsableAgain() {
        type(HyperParameter.LEARNING_RATE, "-1");
        type(HyperParameter.LEARNING_RATE, "1e-3");

        assertThat(objection(HyperParameter.LEARNING_RATE)).isEmpty();
        assertThat(form.config().get().get(HyperParameter.LEARNING_RATE)).isEqualTo(0.001);
    }

    @Test
    void aBatchLargerThanTheTrainingSplitIsMarkedAtTheBatchSize() {
        form.suggestFor(100);
        type(HyperParameter.BATCH_SIZE, "81");

        assertThat(objection(HyperParameter.BATCH_SIZE))
                .isEqualTo("A batch of 81 movies is larger than the training split of 80. "
                        + "Choose a batch size of at most 80.");
        assertThat(form.config().get()).isNull();
    }

    @Test
    void aLargerValidationShareCanMakeABatchTooLarge() {
        form.suggestFor(100);
        type(HyperParameter.BATCH_SIZE, "60");
        type(HyperParameter.VALIDATION_SHARE, "0.5");
        String tooLarge = objection(HyperParameter.BATCH_SIZE);

        type(HyperParameter.VALIDATION_SHARE, "0.4");

        assertThat(tooLarge).contains("training split of 50");
        assertThat(objection(HyperParameter.BATCH_SIZE)).isEmpty();
    }

    @Test
    void aSmallCatalogueGetsASmallerBatchAndASentenceThatSaysSo() {
        form.suggestFor(400);

        assertThat(form.field(HyperParameter.BATCH_SIZE).text().get()).isEqualTo("16");
        assertThat(form.field(HyperParameter.BATCH_SIZE).note().get())
                .isEqualTo("For 400 movies a batch of 16 is suggested instead of the tutorial’s 256: "
                        + "it makes 20 steps an epoch.");
        assertThat(form.changed().get()).isFalse();
    }

    @Test
    void aLargeCatalogueGetsTheTutorialsBatchWithoutASentence() {
        form.suggestFor(400);
        form.suggestFor(9998);

        assertThat(form.field(HyperParameter.BATCH_SIZE).text().get()).isEqualTo("256");
        assertThat(form.field(HyperParameter.BATCH_SIZE).note().get()).isEmpty();
    }

    @Test
    void aCatalogueOfOneMovieCanBeTrainedOn() {
        form.suggestFor(1);

        assertThat(form.config().get()).isEqualTo(TrainingConfig.suggestedFor(1));
    }

    @Test
    void anotherCatalogueLeavesChangedFieldsAsTheyAre() {
        form.suggestFor(400);
        type(HyperParameter.BATCH_SIZE, "10");

        form.suggestFor(9998);

        assertThat(form.field(HyperParameter.BATCH_SIZE).text().get()).isEqualTo("10");
        assertThat(form.field(HyperParameter.BATCH_SIZE).changed().get()).isTrue();
    }

    @Test
    void aResetReturnsToWhatIsSuggestedForTheOpenCatalogue() {
        form.suggestFor(400);
        type(HyperParameter.EPOCHS, "abc");
        type(HyperParameter.BATCH_SIZE, "2");

        form.reset();

        assertThat(form.config().get()).isEqualTo(TrainingConfig.suggestedFor(400));
        assertThat(form.changed().get()).isFalse();
    }

    @Test
    void aValueTypedAnotherWayIsNoChange() {
        type(HyperParameter.LEARNING_RATE, "3e-4");

        assertThat(form.field(HyperParameter.LEARNING_RATE).changed().get()).isFalse();
    }
}
