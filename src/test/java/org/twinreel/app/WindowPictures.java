package org.twinreel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.twinreel.ui.Page;
import org.twinreel.ui.Settings;
import org.twinreel.ui.style.Theme;

/**
 * Takes the pictures of every page that the README and a designer's eye need: both looks, two sizes. Not a test: run
 * its main method with a data file (or "bundled") and a folder; a further argument is the query's title.
 */
final class WindowPictures {

    private final Wiring wiring;
    private final Path folder;
    private final Scene scene;
    private final Stage stage;

    private WindowPictures(Wiring wiring, Path folder) {
        this.wiring = wiring;
        this.folder = folder;
        this.stage = new Stage();
        this.scene = new Scene(wiring.mainView().build(), 1280, 720);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        var toolkit = new CountDownLatch(1);
        Platform.startup(toolkit::countDown);
        toolkit.await();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        var settings = Settings.load(folder.resolve("settings.properties"));
        try (var wiring = new Wiring(settings)) {
            var pictures = OnFx.get(() -> new WindowPictures(wiring, folder));
            pictures.takeAll(arguments[0], arguments.length > 2 ? arguments[2] : "Inception");
        }
        Platform.exit();
        System.exit(0);
    }

    private void takeAll(String data, String title) throws Exception {
        OnFx.run(() -> {
            if (data.equals("bundled")) {
                wiring.data().openBundled();
            } else {
                wiring.data().open(Path.of(data));
            }
        });
        OnFx.until("features", () -> wiring.session().extraction().get() != null);
        OnFx.run(() -> wiring.show(Page.FEATURES));
        OnFx.until("judged inputs", () -> !wiring.busy());
        OnFx.run(() -> wiring.show(Page.TRAIN));
        OnFx.run(() -> fire("#training-train"));
        OnFx.until("a model", () -> wiring.session().model().get() != null);
        OnFx.run(() -> wiring.show(Page.COMPARE));
        OnFx.run(() -> {
            var field = (TextField) scene.lookup("#compare-search");
            field.setText(title);
            field.fireEvent(new javafx.event.ActionEvent());
        });
        OnFx.run(() -> wiring.show(Page.EVALUATE));
        OnFx.run(() -> fire("#evaluation-start"));
        OnFx.until("an evaluation", () -> !wiring.busy());
        for (Theme theme : Theme.values()) {
            for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
                takePages(theme, size);
            }
        }
        takeWithoutLeak();
    }

    /** Both runs' curves over each other, and the page that uses the second. */
    private void takeWithoutLeak() throws Exception {
        OnFx.run(() -> wiring.show(Page.FEATURES));
        OnFx.run(() -> fire("#features-leak-train"));
        OnFx.until("a model without the leak", () -> !wiring.busy());
        for (Theme theme : Theme.values()) {
            for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
                resize(theme, size);
                for (Page page : new Page[] {Page.TRAIN, Page.COMPARE}) {
                    OnFx.run(() -> wiring.show(page));
                    take(page.name() + "-without-leak", theme, size[0]);
                }
            }
        }
    }

    private void resize(Theme theme, int[] size) throws Exception {
        OnFx.run(() -> {
            theme.apply(scene);
            wiring.settings().theme().set(theme);
            stage.setWidth(size[0]);
            stage.setHeight(size[1]);
        });
    }

    private void takePages(Theme theme, int[] size) throws Exception {
        resize(theme, size);
        for (Page page : Page.values()) {
            OnFx.run(() -> wiring.show(page));
            take(page.name(), theme, size[0]);
        }
        takeWhy(theme, size[0]);
        takeOffers(theme, size[0]);
        OnFx.run(() -> wiring.show(Page.DATA));
        for (int tab = 1; tab <= 2; tab++) {
            int number = tab;
            OnFx.run(() -> tabs().getSelectionModel().select(number));
            settle();
            OnFx.run(this::selectFirstRow);
            take("DATA" + tab, theme, size[0]);
        }
        OnFx.run(() -> tabs().getSelectionModel().select(0));
        takeMapping(theme, size[0]);
    }

    /** The whole text of a row shows only where one is selected. */
    private void selectFirstRow() {
        if (scene.lookup("#rows") instanceof TableView<?> rows
                && !rows.getItems().isEmpty()) {
            rows.getSelectionModel().select(0);
        }
    }

    /** The window over this one; the program's own catalogue has none. */
    private void takeMapping(Theme theme, int width) throws Exception {
        if (OnFx.get(() -> scene.lookup("#data-format").isDisabled())) {
            return;
        }
        OnFx.run(() -> fire("#data-format"));
        OnFx.until("a look at the file", () -> !wiring.busy());
        settle();
        Scene dialog = OnFx.get(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !window.equals(stage))
                .findFirst()
                .orElseThrow()
                .getScene());
        save(dialog, "MAPPING", theme, width);
        OnFx.run(() -> Objects.requireNonNull(wiring.data().mapping().get()).cancel());
    }

    /** The first of the content list explained: from its beginning and scrolled to its end. */
    private void takeWhy(Theme theme, int width) throws Exception {
        OnFx.run(() -> wiring.show(Page.COMPARE));
        settle();
        OnFx.run(() -> {
            var list = (ListView<?>) scene.lookup("#compare-content-list");
            list.requestFocus();
            list.getSelectionModel().select(0);
            list.fireEvent(key(KeyCode.W));
        });
        OnFx.until("an explanation", () -> scene.lookup("#why-rank-text") != null && !wiring.busy());
        take("WHY", theme, width);
        OnFx.run(() -> ((ScrollPane) scene.lookup("#why-scroll")).setVvalue(1));
        take("WHY2", theme, width);
        OnFx.run(() -> fire("#why-close"));
    }

    /** What is offered while somebody types; a pop-up is a window of its own. */
    private void takeOffers(Theme theme, int width) throws Exception {
        OnFx.run(() -> {
            var field = (TextField) scene.lookup("#compare-search");
            field.requestFocus();
            field.setText("the dark");
        });
        OnFx.until("offers", () -> offers().isPresent());
        settle();
        write("OFFERS", theme, width, OnFx.get(() -> offers().orElseThrow().snapshot(null)));
        OnFx.run(() -> ((TextField) scene.lookup("#compare-search")).clear());
        settle();
    }

    private static Optional<Scene> offers() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(Window::getScene)
                .filter(popup -> popup.lookup(".offer") != null)
                .findFirst();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false);
    }

    private TabPane tabs() {
        return (TabPane) scene.lookup(".tab-pane");
    }

    private void take(String name, Theme theme, int width) throws Exception {
        settle();
        save(scene, name, theme, width);
    }

    private void save(Scene shown, String name, Theme theme, int width) throws Exception {
        write(name, theme, width, OnFx.get(() -> shown.snapshot(null)));
    }

    private void write(String name, Theme theme, int width, Image snapshot) throws Exception {
        var picture = OnFx.get(() -> SwingFXUtils.fromFXImage(snapshot, null));
        Path file = folder.resolve((name + "-" + theme + "-" + width + ".png").toLowerCase(Locale.ROOT));
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("no writer for " + file);
        }
    }

    private void fire(String selector) {
        ((javafx.scene.control.ButtonBase) scene.lookup(selector)).fire();
    }

    /** Lets layout, charts and style settle: a few pulses on the JavaFX thread. */
    private static void settle() throws Exception {
        for (int pulse = 0; pulse < 8; pulse++) {
            TimeUnit.MILLISECONDS.sleep(60);
            OnFx.run(() -> {});
        }
    }
}
