package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.Page;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.compare.Board.Place;

class CompareFxTest extends ComparePage {

    @Override
    void fill() {
        // Nothing is open at first.
    }

    @Test
    void emptyStatesLeadOnToDataAndToTraining() {
        clickOn("#compare-goto");
        interact(() -> session.opened(SampleSession.loaded(SampleSession.catalogue())));
        clickOn("#compare-goto");

        assertThat(opened).containsExactly(Page.DATA, Page.TRAIN);
    }

    @Test
    void aTypedTitleFillsThreeLists() {
        openAndTrain();

        clickOn("#compare-search").write("The Matr").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text("#compare-movie-title")).isEqualTo("The Matrix (1999)");
        for (String mode : List.of("content", "cf", "hybrid")) {
            assertThat(list(mode).getItems()).hasSize(10);
            assertThat(text("#compare-" + mode + "-overlap")).endsWith("%");
        }
    }

    @Test
    void enterAsksAboutNamesakesEvenWhileTitlesAreOffered() throws Exception {
        openAndTrain();

        clickOn("#compare-search").write("return");
        waitForOffers();
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#compare-choices-" + SampleSession.LESSER_RETURN);

        assertThat(text("#compare-movie-title")).isEqualTo("Return (2011)");
        assertThat(lookup("#compare-choices").query().isVisible()).isFalse();
    }

    @Test
    void anOfferPickedWithTheArrowKeysIsTheQuery() throws Exception {
        openAndTrain();

        clickOn("#compare-search").write("return");
        waitForOffers();
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text("#compare-movie-title")).isEqualTo("Return (1985)");
        assertThat(lookup("#compare-search").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void tenRowsAreInViewWithoutScrolling() {
        openAndTrain();

        for (String mode : List.of("content", "cf", "hybrid")) {
            ListView<Place> list = list(mode);
            assertThat(list.getFixedCellSize() * 10).isLessThanOrEqualTo(list.getHeight());
            assertThat(from(list).lookup(".scroll-bar").queryAllAs(ScrollBar.class))
                    .noneMatch(Node::isVisible);
            assertThat(cells(mode)).hasSize(10).allSatisfy(cell -> assertThat(cell.getWidth())
                    .isLessThanOrEqualTo(list.getWidth()));
        }
    }

    @Test
    void aClickedRowBecomesTheQueryAndBackReturns() {
        openAndTrain();

        clickOn(cells("content").get(0));
        assertThat(text("#compare-movie-title")).isEqualTo("The Matrix (1999)");
        clickOn("#compare-back");

        assertThat(text("#compare-movie-title")).isEqualTo("Inception (2010)");
    }

    @Test
    void theKeyboardReachesARowAndGoesBack() {
        openAndTrain();

        interact(() -> list("cf").requestFocus());
        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(text("#compare-movie-title")).isNotEqualTo("Inception (2010)");
        push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(text("#compare-movie-title")).isEqualTo("Inception (2010)");
    }

    @Test
    void aMovieUnderTheMouseIsLitInEveryList() {
        openAndTrain();

        moveTo(cells("content").get(4));
        WaitForAsyncUtils.waitForFxEvents();

        for (String mode : List.of("content", "cf", "hybrid")) {
            assertThat(litTitles(mode)).containsExactly("Die Hard");
        }
    }

    @Test
    void theSliderReranksTheHybridAndTheButtonReturnsToHalf() {
        openAndTrain();
        var before = titles("hybrid");
        var slider = lookup("#compare-blend").queryAs(Slider.class);

        interact(() -> slider.setValue(1.0));
        assertThat(titles("hybrid")).isEqualTo(titles("cf"));
        assertThat(text("#compare-hybrid-ranking")).isEqualTo("0 % content + 100 % cf");
        clickOn("#compare-half");

        assertThat(titles("hybrid")).isEqualTo(before);
        assertThat(slider.getValue()).isEqualTo(0.5);
        assertThat(text("#compare-hybrid-title")).isEqualTo("Hybrid");
    }

    @Test
    void anUntrainedQueryIsMarkedAndItsCfListCalledChance() {
        openAndTrain();

        interact(() -> model.choose(SampleSession.catalogue().movie(SampleSession.SPIRITED_AWAY)));

        assertThat(text("#compare-movie-training")).contains("untrained");
        assertThat(text("#compare-cf-ranking")).startsWith("Chance");
    }

    @Test
    void theListsAreCopiedAsAMarkdownTable() {
        openAndTrain();

        var menu = lookup("#compare-export").queryAs(MenuButton.class);
        interact(() -> menu.getItems().get(0).fire());

        var copied = new ArrayList<String>();
        interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get(0)).startsWith("| # | Content |");
    }

    @Test
    void whyIsAskedByKeyAndClosedByEscape() {
        openAndTrain();

        interact(() -> list("cf").requestFocus());
        push(KeyCode.W);
        assertThat(lookup("#compare-why").query().isVisible()).isTrue();
        assertThat(model.why().get()).isEqualTo(list("cf").getItems().get(0));
        push(KeyCode.ESCAPE);

        assertThat(lookup("#compare-why").query().isVisible()).isFalse();
    }

    private void openAndTrain() {
        interact(() -> {
            session.opened(SampleSession.loaded(SampleSession.catalogue()));
            session.trained(SampleSession.model());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitForOffers() throws Exception {
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> listWindows().stream()
                .anyMatch(window -> window instanceof javafx.stage.PopupWindow
                        && window.isShowing()
                        && window.getScene().lookup(".auto-complete-popup") != null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked") // lists of places, by construction
    private ListView<Place> list(String mode) {
        return lookup("#compare-" + mode + "-list").queryAs(ListView.class);
    }

    private List<PlaceCell> cells(String mode) {
        return from(list(mode)).lookup(".place").queryAllAs(PlaceCell.class).stream()
                .filter(cell -> cell.getItem() != null)
                .sorted(java.util.Comparator.comparingInt(PlaceCell::getIndex))
                .toList();
    }

    private List<String> litTitles(String mode) {
        return cells(mode).stream()
                .filter(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("lit")))
                .map(cell -> cell.getItem().movie().title())
                .toList();
    }

    private List<String> titles(String mode) {
        return list(mode).getItems().stream()
                .map(place -> place.movie().title())
                .toList();
    }

    private String text(String label) {
        return lookup(label).queryAs(Labeled.class).getText();
    }
}
