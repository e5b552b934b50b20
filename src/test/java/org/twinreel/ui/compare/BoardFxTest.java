package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.compare.Board.Place;

class BoardFxTest extends ComparePage {

    @Test
    void aRowSelectedByKeyboardStaysLitEverywhereWhenTheMouseLeaves() {
        interact(() -> list("cf").requestFocus());
        push(KeyCode.DOWN);
        Integer selected = list("cf")
                .getSelectionModel()
                .getSelectedItem()
                .recommendation()
                .row();

        interact(() -> model.spotlight().enter(0));
        interact(() -> model.spotlight().leave());

        assertThat(model.spotlight().lit().get()).isEqualTo(selected);
    }

    @Test
    void filtersApplyToAllListsAndSayHowManyAreLeft() {
        clickOn("#compare-filter");
        interact(() -> {
            var genre = lookup("#compare-filter-genre").queryAs(ComboBox.class);
            pick(genre, "Drama");
        });
        clickOn("#compare-filter-to").write("2005").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        // Dramas until 2005 beside Inception: Return (1985), =1+1 (2003), Amélie (2001).
        assertThat(text("#compare-candidates")).isEqualTo("3 of 11 candidates");
        for (String lane : List.of("content", "hybrid", "cf")) {
            assertThat(rows(lane)).containsExactlyInAnyOrder(3, 6, 10);
        }
    }

    @Test
    void aChipDropsItsFilterAndResetDropsAll() {
        interact(() -> model.options()
                .filter()
                .set(model.options().filter().get().withLanguage("fr").withMinimumVotes(100)));
        assertThat(rows("content")).containsExactly(10);

        clickOn("#compare-chip-votes");
        assertThat(rows("content")).containsExactly(6, 10);
        clickOn("#compare-filter-reset");

        assertThat(rows("content")).hasSize(10);
        assertThat(lookup("#compare-filters").query().isVisible()).isFalse();
    }

    @Test
    void filtersThatNothingPassesSaySo() {
        interact(() ->
                model.options().filter().set(model.options().filter().get().withMinimumVotes(5_000)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text("#compare-candidates")).isEqualTo("0 of 11 candidates");
        assertThat(((Labeled) list("cf").getPlaceholder()).getText()).startsWith("No movie passes the filters");
        assertThat(text("#compare-cf-overlap")).isEqualTo("–");
    }

    @Test
    void whatIsNoYearLeavesTheFilterAsItWas() {
        clickOn("#compare-filter");
        clickOn("#compare-filter-from").write("soon").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.options().filter().get().isNone()).isTrue();
        assertThat(lookup("#compare-filter-from").queryAs(TextField.class).getText())
                .isEmpty();
    }

    @Test
    void theControlColumnComesAndGoes() {
        clickOn("#compare-control");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#compare-random").query().isVisible()).isTrue();
        assertThat(list("random").getItems()).hasSize(10);
        assertThat(text("#compare-random-overlap")).endsWith("%");

        clickOn("#compare-control");

        assertThat(lookup("#compare-random").query().isVisible()).isFalse();
    }

    @Test
    void eachPairOfListsHasItsAgreement() {
        interact(() -> model.cfShare().set(1.0));

        assertThat(text("#compare-hybrid-cf-overlap")).isEqualTo("100 %");
        assertThat(text("#compare-hybrid-cf-rbo")).isEqualTo("1.00");
        assertThat(text("#compare-content-cf-agreement")).startsWith("content and cf: overlap@10 ");
    }

    @Test
    void theLengthOfTheListsCanBeChosen() {
        typeLength("7");

        assertThat(list("content").getItems()).hasSize(7);
        typeLength("101");
        assertThat(list("content").getItems()).hasSize(7);
    }

    private void typeLength(String k) {
        var field = lookup("#compare-length").queryComboBox();
        interact(() -> {
            field.getEditor().setText(k);
            field.commitValue();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the box's choices are of a type of their own
    private static void pick(ComboBox box, String name) {
        for (Object choice : box.getItems()) {
            if (choice.toString().startsWith(name)) {
                box.setValue(choice);
                return;
            }
        }
        throw new AssertionError("no choice " + name);
    }

    private javafx.geometry.Point2D middle(String lane, int row) {
        Node cell = from(list(lane)).lookup(".place").queryAllAs(PlaceCell.class).stream()
                .filter(place -> place.getItem() != null
                        && place.getItem().recommendation().row() == row)
                .findFirst()
                .orElseThrow();
        var bounds = cell.localToScene(cell.getLayoutBounds());
        return new javafx.geometry.Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private List<Integer> rows(String lane) {
        return list(lane).getItems().stream()
                .map(place -> place.recommendation().row())
                .toList();
    }

    @SuppressWarnings("unchecked") // lists of places, by construction
    private ListView<Place> list(String lane) {
        return lookup("#compare-" + lane + "-list").queryAs(ListView.class);
    }

    private String text(String label) {
        return lookup(label).queryAs(Labeled.class).getText();
    }
}
