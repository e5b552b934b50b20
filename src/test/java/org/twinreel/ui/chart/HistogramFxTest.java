package org.twinreel.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.style.Theme;

class HistogramFxTest extends ApplicationTest {
    private static final Color BARS = Color.web("#6b86c9");

    private Scene scene;

    @Override
    public void start(Stage stage) {
        var chart = Charts.histogram(
                new double[] {0, 1, 2, 3},
                new int[] {4, 0, 4},
                Charts.axis("value"),
                Charts.axisFromZero("movies"),
                false);
        scene = new Scene(new StackPane(chart), 400, 240);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFirstAndTheLastBinHaveABarEach() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> bars() > 0);

        assertThat(bars()).isEqualTo(2);
    }

    /** Number of runs of bar-coloured pixels along the row that crosses the bars at half their height. */
    private long bars() throws Exception {
        PixelReader reader = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null))
                .getPixelReader();
        return IntStream.range(1, 400)
                .filter(x -> reader.getColor(x, 120).equals(BARS)
                        && !reader.getColor(x - 1, 120).equals(BARS))
                .count();
    }
}
