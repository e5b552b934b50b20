package org.twinreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.Page;
import org.twinreel.ui.Settings;
import org.twinreel.ui.style.Theme;

/** Every control of every page, full of data, says to a screen reader what it is. */
class AccessibilityFxTest extends ApplicationTest {
    private static final List<Class<? extends Control>> SPOKEN = List.of(
            ButtonBase.class,
            TextInputControl.class,
            ComboBoxBase.class,
            Slider.class,
            ListView.class,
            TableView.class);

    @TempDir
    private static Path folder;

    private Wiring wiring;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        wiring = new Wiring(Settings.load(folder.resolve("settings.properties")));
        scene = new Scene(wiring.mainView().build(), 1280, 720);
        stage.setScene(scene);
        Theme.LIGHT.apply(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    @Test
    void everyControlHasWordsOfItsOwn() throws Exception {
        interact(() -> wiring.data().open(Path.of("data", "movies.csv")));
        await(() -> wiring.session().extraction().get() != null);
        interact(() -> wiring.show(Page.TRAIN));
        interact(() -> ((javafx.scene.control.TextField) scene.lookup("#training-epochs")).setText("1"));
        interact(() -> ((ButtonBase) scene.lookup("#training-train")).fire());
        await(() -> wiring.session().model().get() != null && !wiring.busy());

        var silent = new ArrayList<String>();
        int looked = 0;
        for (Page page : Page.values()) {
            interact(() -> wiring.show(page));
            WaitForAsyncUtils.waitForFxEvents();
            for (Control control : controls(scene.getRoot())) {
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

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
