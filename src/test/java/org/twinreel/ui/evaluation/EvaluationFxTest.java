package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.dataset.DataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.background.HeldJobs;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.CatalogueReading;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.Page;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;
import org.twinreel.ui.chart.Whiskers;
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
    void aPressShowsBarsWithIntervalsAndWhatTheySay() {
        openAndTrain();

        clickOn("#evaluation-start");
        assertThat(lookup("#evaluation-stop").query().isVisible()).isTrue();
        runJobs();

        assertThat(tabs().getSelectionModel().getSelectedItem().getId()).isEqualTo("evaluation-tab-glance");
        assertThat(lookup("#evaluation-reading .reading").queryAllAs(Node.class))
                .hasSameSizeAs(CatalogueReading.of(figures()));
        assertThat(lookup("#evaluation-stop").query().isVisible()).isFalse();
        var whiskers = whiskers();
        var content = figures().mean(QueryGroup.TRAINED, ListSource.CONTENT, ListMetric.GENRE_OVERLAP);
        assertThat(whiskers.get(DataSet.DIM_Y, 0)).isCloseTo(100 * content.mean(), within(1e-9));
        assertThat(whiskers.getErrorNegative(DataSet.DIM_Y, 0))
                .isCloseTo(100 * (content.mean() - content.low()), within(1e-9));
        assertThat(whiskers.getErrorPositive(DataSet.DIM_Y, 0))
                .isCloseTo(100 * (content.high() - content.mean()), within(1e-9));
    }

    @Test
    void aMeasureWithoutIntervalsIsDrawnWithoutWhiskers() {
        evaluated();

        interact(() -> model.choice().measure().set(Measure.COVERAGE));

        assertThat(lookup("#evaluation-chart").queryAs(XYChart.class).getAllDatasets())
                .hasSize(ListSource.values().length)
                .noneMatch(Whiskers.class::isInstance);
    }

    @Test
    void theTableShowsTheGroupAskedFor() {
        evaluated();
        select("evaluation-tab-table");
        assertThat(table("#evaluation-table").getItems()).hasSize(15);

        interact(() -> model.choice().group().set(GroupChoice.UNTRAINED));

        assertThat(table("#evaluation-table").getItems()).hasSize(5);
    }

    @Test
    void theTableSortsByAColumnFromTheKeyboard() {
        evaluated();
        select("evaluation-tab-table");
        interact(() -> model.choice().group().set(GroupChoice.ALL));
        var table = table("#evaluation-table");
        var coverage = table.getColumns().get(2 + Measure.COVERAGE.ordinal());
        List<?> before = List.copyOf(table.getItems());

        interact(() -> focus(table, 2 + Measure.COVERAGE.ordinal()));
        push(KeyCode.ENTER);
        assertThat(table.getSortOrder()).singleElement().isEqualTo(coverage);
        List<?> rising = List.copyOf(table.getItems());
        push(KeyCode.ENTER);
        List<?> falling = List.copyOf(table.getItems());
        push(KeyCode.ENTER);

        // Popularity’s few movies cover the least, so it is first, then last.
        assertThat(rising.get(0).toString()).contains("POPULARITY");
        assertThat(falling.get(4).toString()).contains("POPULARITY");
        assertThat(table.getItems()).hasToString(before.toString());
    }

    @Test
    void differencesAgreementDistributionsAndCoverageAreThere() {
        evaluated();

        select("evaluation-tab-pairs");
        assertThat(table("#evaluation-differences").getItems()).hasSize(18);
        assertThat(table("#evaluation-agreement").getItems()).hasSize(3);
        select("evaluation-tab-distributions");
        assertThat(lookup("#evaluation-distributions .chart").queryAllAs(Node.class))
                .hasSize(10);
        select("evaluation-tab-spread");
        assertThat(table("#evaluation-spread").getItems()).hasSize(5);
        assertThat(lookup("#evaluation-lorenz").queryAs(XYChart.class).getAllDatasets())
                .hasSize(6);
    }

    @Test
    void aStopLeavesThePageAsItWas() {
        openAndTrain();
        clickOn("#evaluation-start");

        clickOn("#evaluation-stop");
        assertThat(lookup("#evaluation-stop").query().isDisabled()).isTrue();
        runJobs();

        assertThat(model.figures().get()).isNull();
        assertThat(lookup("#evaluation-invitation").query().isVisible()).isTrue();
        assertThat(lookup("#evaluation-start").query().isVisible()).isTrue();
        assertThat(lookup("#evaluation-start").query().isDisabled()).isFalse();
    }

    @Test
    void aNewModelClearsTheFigures() {
        evaluated();

        interact(() -> session.trained(SampleSession.model()));
        runJobs();

        assertThat(lookup("#evaluation-chart").tryQuery()).isEmpty();
        assertThat(lookup("#evaluation-reading").tryQuery()).isEmpty();
        assertThat(lookup("#evaluation-save").query().isDisabled()).isTrue();
    }

    @Test
    void thePageFitsAWindowOf1280By720() {
        evaluated();

        Node page = lookup("#evaluation-page").query();
        Node chart = lookup("#evaluation-chart").query();
        Node reading = lookup("#evaluation-reading").query();

        double height = page.getScene().getHeight();
        assertThat(foot(chart)).isLessThanOrEqualTo(height);
        assertThat(foot(reading)).isLessThanOrEqualTo(height);
        assertThat(chart.getBoundsInLocal().getHeight()).isGreaterThan(300);
    }

    private static double foot(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }

    private TabPane tabs() {
        return lookup("#evaluation-tabs").queryAs(TabPane.class);
    }

    private void select(String tab) {
        interact(() -> tabs().getTabs().stream()
                .filter(one -> tab.equals(one.getId()))
                .forEach(tabs().getSelectionModel()::select));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<?> table(String id) {
        return lookup(id).queryAs(TableView.class);
    }

    private static <R> void focus(TableView<R> table, int column) {
        table.requestFocus();
        table.getFocusModel().focus(0, table.getColumns().get(column));
    }

    private Whiskers whiskers() {
        return lookup("#evaluation-chart").queryAs(XYChart.class).getAllDatasets().stream()
                .filter(Whiskers.class::isInstance)
                .map(Whiskers.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private CatalogueFigures figures() {
        return Objects.requireNonNull(model.figures().get());
    }

    private void evaluated() {
        openAndTrain();
        clickOn("#evaluation-start");
        runJobs();
    }

    private void openAndTrain() {
        interact(() -> {
            session.opened(SampleSession.loaded(SampleSession.catalogue()));
            session.trained(SampleSession.model());
        });
        runJobs();
    }

    private void runJobs() {
        interact(jobs::runAll);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
