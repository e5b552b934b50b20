package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.ui.css.DataSetNode;
import io.fair_acc.dataset.DataSet;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CurveCardFxTest extends DrivenTrainingPage {
    @Test
    void pointsArriveInBothChartsWhileTheRunIsUnderWay() throws Exception {
        open(200);
        press("#training-train");
        awaitEpochs(1);
        epochsAllowed.release(2);
        awaitEpochs(3);

        assertThat(model.phase().get()).isEqualTo(Phase.RUNNING);
        assertThat(series("#training-mse-chart", "validation MSE").getDataCount())
                .isEqualTo(3);
        assertThat(series("#training-mse-chart", "validation MSE").get(DataSet.DIM_Y, 1))
                .isEqualTo(0.05);
        assertThat(series("#training-alignment-chart", "training alignment").getDataCount())
                .isEqualTo(3);
        assertThat(series("#training-mse-chart", "predict the mean").getDataCount())
                .isEqualTo(2);
        assertThat(series("#training-mse-chart", "best epoch").get(DataSet.DIM_X, 0))
                .isEqualTo(3);
        assertThat(text("#training-epoch-value")).isEqualTo("3\u2009/\u200930");
        assertThat(lookup("#training-train").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void stoppedAndStartedAnewTheEarlierCurvesStayUntilCleared() throws Exception {
        open(200);
        press("#training-train");
        awaitEpochs(1);
        press("#training-stop");
        epochsAllowed.release(1);
        awaitPhase(Phase.STOPPED);
        String afterStop = text("#training-status");

        press("#training-train");
        awaitEpochs(1);
        epochsAllowed.release(100);
        awaitPhase(Phase.DONE);
        var names =
                series("#training-mse-chart").stream().map(DataSetNode::getName).toList();
        press("#training-forget");

        assertThat(afterStop).startsWith("Stopped after 1 of 30 epochs");
        assertThat(names)
                .contains("run 1, all inputs: training MSE", "run 1, all inputs: validation MSE", "training MSE");
        assertThat(series("#training-mse-chart")).hasSize(4);
        assertThat(series("#training-alignment-chart", "training alignment").getDataCount())
                .isEqualTo(30);
    }

    @Test
    void theLegendHidesAndShowsACurve() throws Exception {
        open(200);
        epochsAllowed.release(100);
        press("#training-train");
        awaitPhase(Phase.DONE);
        press("#training-mse-show-training");
        boolean hidden = !node("training MSE").isVisible();
        press("#training-mse-show-training");

        assertThat(hidden).isTrue();
        assertThat(node("training MSE").isVisible()).isTrue();
        assertThat(node("validation MSE").isVisible()).isTrue();
    }

    @Test
    void aPointTellsItsExactValue() throws Exception {
        open(200);
        epochsAllowed.release(100);
        press("#training-train");
        awaitPhase(Phase.DONE);
        var chart = lookup("#training-alignment-chart").queryAs(XYChart.class);
        Bounds canvas = chart.getCanvas().localToScreen(chart.getCanvas().getBoundsInLocal());

        moveTo(
                canvas.getMinX() + chart.getXAxis().getDisplayPosition(4),
                canvas.getMinY() + chart.getYAxis().getDisplayPosition(0.25));

        assertThat(lookup(".chart-datapoint-tooltip-label").queryLabeled().getText())
                .isEqualTo("training alignment\nepoch 4: 0.250000");
    }

    @Test
    void aRectangleZoomsInAndADoubleClickShowsEverythingAgain() throws Exception {
        open(200);
        epochsAllowed.release(100);
        press("#training-train");
        awaitPhase(Phase.DONE);
        var chart = lookup("#training-mse-chart").queryAs(XYChart.class);
        double all = chart.getXAxis().getMax() - chart.getXAxis().getMin();
        Bounds canvas = chart.getCanvas().localToScreen(chart.getCanvas().getBoundsInLocal());

        drag(canvas.getMinX() + 40, canvas.getMinY() + 40, MouseButton.PRIMARY)
                .dropTo(canvas.getMinX() + 140, canvas.getMinY() + 140);
        WaitForAsyncUtils.waitForFxEvents();
        double part = chart.getXAxis().getMax() - chart.getXAxis().getMin();
        boolean canZoomOut =
                !lookup("#training-mse-zoom-out").queryAs(Button.class).isDisabled();
        doubleClickOn(chart.getCanvas());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(part).isLessThan(all / 2);
        assertThat(canZoomOut).isTrue();
        assertThat(chart.getXAxis().isAutoRanging()).isTrue();
        assertThat(lookup("#training-mse-zoom-out").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void theKeyboardZoomsToo() {
        open(200);
        var chart = lookup("#training-mse-chart").queryAs(XYChart.class);
        interact(chart::requestFocus);

        type(KeyCode.ADD);
        boolean zoomed = !chart.getXAxis().isAutoRanging();
        type(KeyCode.ESCAPE);

        assertThat(zoomed).isTrue();
        assertThat(chart.getXAxis().isAutoRanging()).isTrue();
    }

    @Test
    void aPictureOfTheChartCanBeSaved() throws Exception {
        open(200);
        epochsAllowed.release(100);
        press("#training-train");
        awaitPhase(Phase.DONE);
        Path file = folder.resolve("mse.png");

        interact(() -> {
            var card = lookup("#training-mse-card").query();
            var picture = card.snapshot(null, null);
            model.files().savePicture(javafx.embed.swing.SwingFXUtils.fromFXImage(picture, null), file);
        });

        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    private DataSetNode node(String name) {
        return series("#training-mse-chart").stream()
                .filter(node -> node.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
