package org.twinreel.ui.data;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.text.Messages;
import org.twinreel.ui.MovieFile;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;
import org.twinreel.ui.background.FxJobRunner;
import org.twinreel.ui.style.Theme;

/** The real page Data on real workers, driven by tests. */
abstract class DrivenDataPage extends ApplicationTest {
    @TempDir
    Path folder;

    final FxJobRunner jobs = new FxJobRunner();
    final FxJobRunner asides = new FxJobRunner();
    final Session session = new Session();
    DataViewModel model;

    @Override
    public void start(Stage stage) {
        var messages = Messages.load(Locale.ENGLISH);
        model = new DataViewModel(
                session,
                Settings.load(folder.resolve("settings.properties")),
                new DataViewModel.Jobs(jobs, asides),
                messages);
        var page = new DataView(model, messages).build();
        if (stage.getScene() == null) {
            stage.setScene(new Scene(page, 1180, 680));
            Theme.LIGHT.apply(stage.getScene());
        } else {
            stage.getScene().setRoot(page);
        }
        stage.show();
    }

    @AfterEach
    void end() {
        interact(() -> {
            if (model.mapping().get() != null) {
                model.mapping().get().cancel();
            }
        });
        jobs.shutDown(Duration.ofSeconds(5));
        asides.shutDown(Duration.ofSeconds(5));
    }

    void open(String name, String text) throws Exception {
        Path file = MovieFile.write(folder, name, text);
        interact(() -> model.open(file));
        idle();
    }

    void showTab(int number) {
        interact(() ->
                lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(number));
    }

    void press(String button) {
        interact(() -> lookup(button).queryAs(ButtonBase.class).fire());
    }

    void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
    }

    /** Chooses the option whose words begin like this. */
    void choose(String box, String words) {
        interact(() -> select(lookup(box).queryAs(ComboBox.class), words));
    }

    private static <T> void select(ComboBox<T> box, String words) {
        box.setValue(box.getItems().stream()
                .filter(option -> option.toString().startsWith(words))
                .findFirst()
                .orElseThrow());
    }

    String text(String label) {
        return lookup(label).queryAs(Labeled.class).getText();
    }

    boolean exists(String node) {
        return lookup(node).tryQuery().isPresent();
    }

    TableView<?> table(String id) {
        return lookup(id).queryAs(TableView.class);
    }

    void idle() throws Exception {
        await(() -> rests(jobs) && rests(asides));
    }

    private static boolean rests(FxJobRunner runner) {
        return runner.current().get() == null && runner.waiting().get() == 0;
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
