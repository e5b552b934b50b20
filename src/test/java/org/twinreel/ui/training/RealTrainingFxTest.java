package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.dataset.DataSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.text.Messages;
import org.twinreel.ui.FeatureCache;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;
import org.twinreel.ui.background.FxJobRunner;
import org.twinreel.ui.style.Theme;

/** The page on the real pipeline: features, engine, gradients and all. */
class RealTrainingFxTest extends ApplicationTest {
    @TempDir
    private static Path folder;

    private final FxJobRunner jobs = new FxJobRunner();
    private final Session session = new Session();
    private TrainingViewModel model;

    @Override
    public void start(Stage stage) {
        var messages = Messages.load(Locale.ENGLISH);
        var settings = Settings.load(folder.resolve("settings.properties"));
        model = new TrainingViewModel(
                session, settings, jobs, messages, TrainingSteps.ofThePipeline(new FeatureCache()));
        session.opened(TrainingExamples.loaded(48));
        stage.setScene(new Scene(new TrainingView(model, messages).build(), 1180, 680));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    @AfterEach
    void endWorker() {
        jobs.shutDown(Duration.ofSeconds(10));
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
    }

    private void press(String button) {
        interact(() -> lookup(button).queryAs(ButtonBase.class).fire());
    }

    private int points(String chart, String series) {
        return lookup(chart).queryAs(XYChart.class).getRenderers().get(0).getDatasets().stream()
                .filter(data -> data.getName().equals(series))
                .mapToInt(DataSet::getDataCount)
                .sum();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aRunIsWatchedStoppedAndFollowedByAnother() throws Exception {
        type("#training-epochs", "5000");
        press("#training-train");
        await(() -> points("#training-mse-chart", "training MSE") > 1);
        boolean underWay = model.phase().get() == Phase.RUNNING;
        int alignments = points("#training-alignment-chart", "training alignment");
        press("#training-stop");
        await(() -> model.phase().get() == Phase.STOPPED);
        var stopped = Objects.requireNonNull(session.model().get());

        type("#training-epochs", "3");
        press("#training-train");
        await(() -> model.phase().get() == Phase.DONE);

        assertThat(underWay).isTrue();
        assertThat(alignments).isPositive();
        assertThat(stopped.history().stoppedEarly()).isTrue();
        assertThat(points("#training-mse-chart", "validation MSE")).isEqualTo(3);
        assertThat(points("#training-alignment-chart", "validation alignment")).isEqualTo(3);
        assertThat(points("#training-mse-chart", "run 1, all inputs: training MSE"))
                .isEqualTo(stopped.history().epochs().size());
        assertThat(session.model().get().history().meanPredictorMse())
                .isEqualTo(model.curves().outline().get().meanPredictorMse());
        assertThat(session.extraction().get()).isNotNull();
    }
}
