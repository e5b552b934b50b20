package org.twinreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.dataset.DataSet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.Settings;
import org.twinreel.ui.style.Theme;

/** The main road in the real window: open, watch it train, stop, train again, search, compare, evaluate. */
class RoadFxTest extends ApplicationTest {
    private static final Path CATALOGUE = Path.of("data", "movies.csv");

    @TempDir
    private static Path folder;

    private Wiring wiring;

    @Override
    public void start(Stage stage) {
        wiring = new Wiring(Settings.load(folder.resolve("settings.properties")));
        stage.setScene(new Scene(wiring.mainView().build(), 1280, 720));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    @Test
    void aPersonOpensTrainsStopsTrainsAgainSearchesAndCompares() throws Exception {
        interact(() -> wiring.data().open(CATALOGUE));
        await(() -> wiring.session().extraction().get() != null);
        assertThat(text("#data-kept-value")).isEqualTo(text("#data-read-value"));

        press("#page-train");
        type("#training-epochs", "400");
        press("#training-train");
        await(() -> points("#training-mse-chart") > 2 && points("#training-alignment-chart") > 2);
        boolean pointsCameWhileItRan = wiring.busy();
        press("#training-stop");
        await(() -> !wiring.busy());
        int finished = wiring.session().model().get().history().epochs().size();

        type("#training-epochs", "2");
        press("#training-train");
        await(() -> !wiring.busy());

        assertThat(pointsCameWhileItRan).isTrue();
        assertThat(finished).isBetween(1, 399);
        assertThat(wiring.session().model().get().history().epochs()).hasSize(2);

        press("#page-compare");
        type("#compare-search", "the matrix");
        interact(() -> lookup("#compare-search").queryAs(TextField.class).fireEvent(new ActionEvent()));
        await(() -> lookup("#compare-content-list").tryQuery().isPresent());

        assertThat(text("#compare-movie-title")).contains("The Matrix");
        for (String mode : List.of("content", "cf", "hybrid")) {
            assertThat(lookup("#compare-" + mode + "-list")
                            .queryAs(ListView.class)
                            .getItems())
                    .hasSize(10);
        }
    }

    @Test
    void aFileThatIsNoneIsSaidToBeOneAndWhatWasOpenStays() throws Exception {
        interact(() -> wiring.data().open(CATALOGUE));
        await(() -> wiring.session().extraction().get() != null);
        var before = wiring.session().loaded().get();

        interact(() -> wiring.data().open(folder));
        await(() -> !wiring.busy());

        assertThat(wiring.data().error().get()).contains("is a folder").contains("stays open");
        assertThat(wiring.session().loaded().get()).isSameAs(before);
    }

    private void press(String button) {
        interact(() -> lookup(button).queryAs(ButtonBase.class).fire());
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
    }

    private String text(String label) {
        return lookup(label).queryAs(Labeled.class).getText();
    }

    private int points(String chart) {
        return lookup(chart).queryAs(XYChart.class).getAllDatasets().stream()
                .mapToInt(DataSet::getDataCount)
                .sum();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
