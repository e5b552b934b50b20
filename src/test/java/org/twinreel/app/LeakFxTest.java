package org.twinreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.dataset.DataSet;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.features.InputChoice;
import org.twinreel.ui.Page;
import org.twinreel.ui.Settings;
import org.twinreel.ui.style.Theme;

/** The leak lens in the real window: what each input gives away, and both runs at one click. */
class LeakFxTest extends ApplicationTest {
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
    void oneClickTrainsWithAndWithoutTheLeakAndLaysTheCurvesOverEachOther() throws Exception {
        interact(() -> wiring.data().open(Path.of("data", "movies.csv")));
        await(() -> wiring.session().extraction().get() != null);
        interact(() -> wiring.show(Page.TRAIN));
        interact(() -> lookup("#training-epochs").queryAs(TextField.class).setText("2"));
        interact(() -> wiring.show(Page.FEATURES));
        await(() -> lookup("#features-leak-verdict").tryQuery().isPresent());
        String votes = text("#features-leak-votes-curved");
        String others = text("#features-leak-withoutVotes-curved");

        interact(() -> lookup("#features-leak-train").queryAs(ButtonBase.class).fire());
        await(() -> !wiring.busy());

        assertThat(Double.parseDouble(votes)).isGreaterThan(0.95);
        assertThat(Double.parseDouble(others)).isLessThan(0.4);
        assertThat(points("validation MSE")).isEqualTo(2);
        assertThat(points("run 1, all inputs: validation MSE")).isEqualTo(2);
        assertThat(wiring.session().model().get().config().inputs()).isEqualTo(InputChoice.WITHOUT_VOTES);
        assertThat(text("#training-mse-latest")).isEqualTo("latest: without votes");
        assertThat(text("#training-mse-past-all")).isEqualTo("earlier: all inputs");
        assertThat(text("#training-comparison")).startsWith("Best validation MSE: ");
        assertThat(text("#status-model")).isEqualTo("Model: without votes");
    }

    private String text(String label) {
        return lookup(label).queryAs(Labeled.class).getText();
    }

    private int points(String series) {
        return lookup("#training-mse-chart").queryAs(XYChart.class).getRenderers().get(0).getDatasets().stream()
                .filter(data -> data.getName().equals(series))
                .mapToInt(DataSet::getDataCount)
                .sum();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
