package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.background.HeldJobs;
import org.twinreel.evaluation.CatalogueReading;
import org.twinreel.text.Messages;
import org.twinreel.ui.Page;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;
import org.twinreel.ui.style.Theme;

class EvaluationFxTest extends ApplicationTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private final List<Page> opened = new ArrayList<>();
    private EvaluationViewModel model;

    @Override
    public void start(Stage stage) {
        var preparations = new Preparations(session, jobs, messages);
        model = new EvaluationViewModel(session, preparations, jobs, messages);
        stage.setScene(new Scene(new EvaluationView(model, messages, opened::add).build(), 1176, 684));
        Theme.DARK.apply(stage.getScene());
        stage.show();
    }

    @Test
    void withoutAModelThePageLeadsToTraining() {
        interact(() -> session.opened(SampleSession.loaded(SampleSession.catalogue())));

        clickOn("#evaluation-goto");

        assertThat(opened).containsExactly(Page.TRAIN);
    }

    @Test
    void aPressFillsTableChartAndReading() {
        openAndTrain();

        clickOn("#evaluation-start");
        assertThat(lookup("#evaluation-stop").query().isVisible()).isTrue();
        runJobs();

        assertThat(text("#evaluation-content-all")).endsWith("%");
        assertThat(text("#evaluation-popularity-untrained")).endsWith("%");
        assertThat(lookup("#evaluation-chart").queryAs(XYChart.class).getAllDatasets())
                .hasSize(5);
        assertThat(lookup("#evaluation-reading .reading").queryAllAs(Labeled.class))
                .hasSameSizeAs(CatalogueReading.of(
                        Objects.requireNonNull(model.figures().get())));
        assertThat(lookup("#evaluation-stop").query().isVisible()).isFalse();
    }

    @Test
    void aStopLeavesThePageAsItWas() {
        openAndTrain();
        clickOn("#evaluation-start");

        clickOn("#evaluation-stop");
        assertThat(lookup("#evaluation-stop").query().isDisabled()).isTrue();
        runJobs();

        assertThat(lookup("#evaluation-table").tryQuery()).isEmpty();
        assertThat(lookup("#evaluation-invitation").tryQuery()).isPresent();
        assertThat(lookup("#evaluation-start").query().isDisabled()).isFalse();
    }

    @Test
    void aNewModelClearsTheTable() {
        openAndTrain();
        clickOn("#evaluation-start");
        runJobs();

        interact(() -> session.trained(SampleSession.model()));
        runJobs();

        assertThat(lookup("#evaluation-table").tryQuery()).isEmpty();
    }

    @Test
    void titlesAreAddedSettledAndTakenOff() {
        openAndTrain();
        removeAll();

        clickOn("#evaluation-add").write("return").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        TitleEntry unclear = model.titles().entries().get(0);
        clickOn("#evaluation-choices-" + unclear.number() + "-" + SampleSession.GREATER_RETURN);

        assertThat(Objects.requireNonNull(model.titles().entries().get(0).movie())
                        .index())
                .isEqualTo(SampleSession.GREATER_RETURN);
        clickOn("#evaluation-remove-" + unclear.number());
        assertThat(model.titles().entries()).isEmpty();
    }

    @Test
    void thePageFitsAWindowOf1280By720() {
        openAndTrain();
        clickOn("#evaluation-start");
        runJobs();

        Node page = lookup("#evaluation-page").query();
        Node chart = lookup("#evaluation-chart").query();

        double foot = chart.localToScene(chart.getBoundsInLocal()).getMaxY();
        assertThat(foot).isLessThanOrEqualTo(page.getScene().getHeight());
        assertThat(chart.getBoundsInLocal().getHeight()).isGreaterThan(120);
    }

    private void openAndTrain() {
        interact(() -> {
            session.opened(SampleSession.loaded(SampleSession.catalogue()));
            session.trained(SampleSession.model());
        });
        runJobs();
    }

    private void removeAll() {
        interact(() -> List.copyOf(model.titles().entries()).forEach(model.titles()::remove));
    }

    private void runJobs() {
        interact(jobs::runAll);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String label) {
        return lookup(label).queryAs(Labeled.class).getText();
    }
}
