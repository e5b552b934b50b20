package org.twinreel.ui.training;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.chartfx.ui.css.DataSetNode;
import io.fair_acc.dataset.DataSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;
import org.twinreel.ui.background.FxJobRunner;
import org.twinreel.ui.style.Theme;

/** The real page on the real worker, driven by tests; only the learning is scripted. */
abstract class DrivenTrainingPage extends ApplicationTest {
    @TempDir
    static Path folder;

    final FxJobRunner jobs = new FxJobRunner();
    final Session session = new Session();
    final ScriptedSteps steps = new ScriptedSteps();
    final Semaphore epochsAllowed = new Semaphore(0);
    TrainingViewModel model;

    @Override
    public void start(Stage stage) {
        var messages = Messages.load(Locale.ENGLISH);
        steps.afterEachEpoch = finished -> waitForLeave();
        model = new TrainingViewModel(
                session, Settings.load(folder.resolve("settings.properties")), jobs, messages, steps);
        var page = new TrainingView(model, messages).build();
        // One scene for all tests, for its style sheets are what takes longest.
        if (stage.getScene() == null) {
            stage.setScene(new Scene(page, 1180, 680));
            Theme.LIGHT.apply(stage.getScene());
        } else {
            stage.getScene().setRoot(page);
        }
        stage.show();
    }

    @AfterEach
    void endWorker() {
        epochsAllowed.release(1_000_000);
        jobs.shutDown(Duration.ofSeconds(5));
    }

    void waitForLeave() {
        try {
            if (!epochsAllowed.tryAcquire(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let the epoch end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void open(int movies) {
        interact(() -> session.opened(TrainingExamples.loaded(movies)));
    }

    void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
    }

    void press(String button) {
        interact(() -> lookup(button).queryAs(ButtonBase.class).fire());
    }

    String text(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }

    boolean shown(String node) {
        return lookup(node).query().isVisible();
    }

    List<DataSetNode> series(String chart) {
        var xy = lookup(chart).queryAs(XYChart.class);
        return xy.getRenderers().stream()
                .flatMap(renderer -> ((ErrorDataSetRenderer) renderer).getDatasetNodes().stream())
                .toList();
    }

    DataSet series(String chart, String name) {
        return series(chart).stream()
                .map(DataSetNode::getDataSet)
                .filter(data -> data.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void awaitEpochs(int count) throws Exception {
        await(() -> model.curves().epochs().size() == count);
    }

    void awaitPhase(Phase phase) throws Exception {
        await(() -> model.phase().get() == phase);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
