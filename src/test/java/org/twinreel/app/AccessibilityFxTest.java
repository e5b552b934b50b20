package org.twinreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.Page;

/** Every control of every page, full of data, says to a screen reader what it is. */
class AccessibilityFxTest extends DrivenWindow {
    private static final List<Class<? extends Control>> SPOKEN = List.of(
            ButtonBase.class,
            TextInputControl.class,
            ComboBoxBase.class,
            Slider.class,
            ListView.class,
            TableView.class);

    @Test
    void everyControlHasWordsOfItsOwn() throws Exception {
        interact(() -> wiring().data().open(Path.of("data", "movies.csv")));
        await(() -> wiring().session().extraction().get() != null);
        interact(() -> wiring().show(Page.TRAIN));
        interact(
                () -> lookup("#training-epochs").queryAs(TextInputControl.class).setText("1"));
        interact(() -> lookup("#training-train").queryAs(ButtonBase.class).fire());
        await(() -> wiring().session().model().get() != null && !wiring().busy());

        var silent = new ArrayList<String>();
        int looked = 0;
        for (Page page : Page.values()) {
            interact(() -> wiring().show(page));
            WaitForAsyncUtils.waitForFxEvents();
            for (Control control : controls(scene().getRoot())) {
                looked++;
                if (!speaks(control)) {
                    silent.add(page + ": " + control);
                }
            }
        }

        assertThat(looked).isGreaterThan(50);
        assertThat(silent).isEmpty();
    }

    private static List<Control> controls(Parent parent) {
        var found = new ArrayList<Control>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Control control && SPOKEN.stream().anyMatch(type -> type.isInstance(control))) {
                found.add(control);
            }
            // The list inside a closed combo box is the skin’s own; the box speaks for it.
            if (child instanceof Parent inner && !(child instanceof ComboBoxBase)) {
                found.addAll(controls(inner));
            }
        }
        return found;
    }

    private static boolean speaks(Control control) {
        boolean labelled = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return labelled
                || (control.getAccessibleText() != null
                        && !control.getAccessibleText().isBlank());
    }
}
