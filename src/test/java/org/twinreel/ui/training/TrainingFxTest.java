package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class TrainingFxTest extends DrivenTrainingPage {
    @Test
    void withoutDataThePageSaysWhatToDoNext() {
        assertThat(lookup(".empty-state .label").queryLabeled().getText()).contains("on the page Data");
        assertThat(lookup("#training-train").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void withoutVotesTheButtonRestsAndThePageSaysWhy() {
        interact(() -> session.opened(TrainingExamples.withoutVotes(200)));

        assertThat(shown("#training-impossible")).isTrue();
        assertThat(text("#training-impossible")).contains("the target is made of both");
        assertThat(lookup("#training-train").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void aWrongValueIsMarkedAtItsFieldAndAResetTakesItBack() {
        open(200);
        type("#training-epochs", "0");

        assertThat(text("#training-epochs-error")).contains("must be a whole number from 1");
        assertThat(shown("#training-epochs-changed")).isTrue();
        assertThat(shown("#training-invalid")).isTrue();
        assertThat(lookup("#training-train").queryAs(Button.class).isDisabled()).isTrue();

        press("#training-reset");

        assertThat(lookup("#training-epochs").queryAs(TextField.class).getText())
                .isEqualTo("30");
        assertThat(shown("#training-epochs-error")).isFalse();
        assertThat(shown("#training-epochs-changed")).isFalse();
        assertThat(lookup("#training-train").queryAs(Button.class).isDisabled()).isFalse();
    }

    @Test
    void theLessCommonParametersShowWhenAskedForOrChanged() {
        open(200);
        boolean first = shownInForm("#training-beta1");
        press("#training-more");
        boolean asked = shownInForm("#training-beta1");
        type("#training-beta1", "0.5");
        press("#training-more");

        assertThat(first).isFalse();
        assertThat(asked).isTrue();
        assertThat(shownInForm("#training-beta1")).isTrue();
        assertThat(shownInForm("#training-beta2")).isFalse();
    }

    @Test
    void aSmallCatalogueSaysWhyItsBatchIsSmall() {
        open(60);

        assertThat(lookup("#training-batch-size").queryAs(TextField.class).getText())
                .isEqualTo("8");
        assertThat(text("#training-batch-size-note")).contains("instead of the tutorial’s 256");
    }

    @Test
    void everyControlHasANameForAScreenReader() {
        open(200);

        var nameless = lookup("#training-page .button, #training-page .toggle-button, #training-page .text-input,"
                        + " #training-page .combo-box-base, #training-page .check-box")
                .queryAll()
                .stream()
                .filter(node -> node.getAccessibleText() == null)
                .filter(node -> !(node instanceof javafx.scene.control.Labeled labeled)
                        || labeled.getText() == null
                        || labeled.getText().isBlank())
                .toList();

        assertThat(nameless).isEmpty();
    }

    private boolean shownInForm(String field) {
        return lookup(field).query().getParent().getParent().isVisible();
    }
}
