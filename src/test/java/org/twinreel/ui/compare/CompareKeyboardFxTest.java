package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.search.MovieField;

class CompareKeyboardFxTest extends ComparePage {

    @Test
    void escapeClosesTheOffersAndKeepsWhatWasTyped() throws Exception {
        clickOn("#compare-search").write("return");
        waitForOffers(true);

        push(KeyCode.ESCAPE);

        waitForOffers(false);
        assertThat(lookup("#compare-search").queryAs(TextField.class).getText()).isEqualTo("return");
        assertThat(title()).isEqualTo("Inception (2010)");
    }

    @Test
    void theSecondArrowPicksTheSecondOffer() throws Exception {
        clickOn("#compare-search").write("return");
        waitForOffers(true);

        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(title()).isEqualTo("Return (2011)");
    }

    @Test
    void searchListWhyAndTheNextQueryNeedNoMouse() {
        interact(() -> lookup("#compare-search").query().requestFocus());
        write("The Matrix").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(title()).isEqualTo("The Matrix (1999)");

        tabTo("compare-content-list");
        push(KeyCode.DOWN).push(KeyCode.W);
        assertThat(whyIsShown()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(whyIsShown()).isFalse();

        Place chosen = list("content").getSelectionModel().getSelectedItem();
        push(KeyCode.ENTER);
        assertThat(title()).isEqualTo(MovieField.named(chosen.movie()));
    }

    @Test
    void backAndForwardWalkTheQueriesByMouseAndByKey() {
        ask("The Matrix");
        ask("Speed");

        clickOn("#compare-back");
        assertThat(title()).isEqualTo("The Matrix (1999)");
        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title()).isEqualTo("Inception (2010)");
        assertThat(lookup("#compare-back").query().isDisabled()).isTrue();
        push(KeyCode.ALT, KeyCode.RIGHT);
        clickOn("#compare-forward");

        assertThat(title()).isEqualTo("Speed (1994)");
        assertThat(lookup("#compare-forward").query().isDisabled()).isTrue();
    }

    @Test
    void aSurpriseIsAnotherMovieAndBackUndoesIt() {
        clickOn("#compare-surprise");
        assertThat(title()).isNotEqualTo("Inception (2010)");

        clickOn("#compare-back");

        assertThat(title()).isEqualTo("Inception (2010)");
    }

    @Test
    void askingWhyTakesRoomFromTheTextsAndNotFromTheFigures() {
        PlaceCell first = cell("content", 0);

        moveTo(first);
        WaitForAsyncUtils.waitForFxEvents();

        var button = from(first).lookup(".place-why").query();
        var bar = from(first).lookup(".similarity-bar").query();
        var texts = from(first).lookup(".place-title").query();
        assertThat(button.localToScene(button.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(bar.localToScene(bar.getLayoutBounds()).getMinX());
        assertThat(texts.localToScene(texts.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(
                        button.localToScene(button.getLayoutBounds()).getMinX());
    }

    private void ask(String movie) {
        clickOn("#compare-search").write(movie).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses Tab until the focus is there. */
    private void tabTo(String id) {
        for (int step = 0; step < 20; step++) {
            var owner = lookup("#compare-page").query().getScene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came to " + id);
    }

    private static void waitForOffers(boolean shown) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> offersAreShown() == shown);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean offersAreShown() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow
                        && window.isShowing()
                        && window.getScene().lookup(".auto-complete-popup") != null);
    }

    private boolean whyIsShown() {
        return lookup("#compare-why").query().isVisible();
    }

    private PlaceCell cell(String lane, int index) {
        return from(list(lane)).lookup(".place").queryAllAs(PlaceCell.class).stream()
                .filter(place -> place.getItem() != null && place.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // lists of places, by construction
    private ListView<Place> list(String lane) {
        return lookup("#compare-" + lane + "-list").queryAs(ListView.class);
    }

    private String title() {
        return lookup("#compare-movie-title").queryAs(Labeled.class).getText();
    }
}
