package org.twinreel.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.ui.chart.GroupedBars.Bar;
import org.twinreel.ui.chart.GroupedBars.Kind;
import org.twinreel.ui.style.Theme;

class GroupedBarsFxTest extends ApplicationTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 240;

    /** Between the groups: the axis at the left takes some room of its own. */
    private static final int MIDDLE = 222;

    private static final Color CONTENT = Color.web("#1d63c4");
    private static final Color CF = Color.web("#b35900");

    private Scene scene;

    @Override
    public void start(Stage stage) {
        var kinds = List.of(
                new Kind("content", "series-content", List.of(Bar.of(8), new Bar(4, 3, 5))),
                new Kind("cf", "series-cf", List.of(Bar.of(6), Bar.of(Double.NaN))));
        var chart = GroupedBars.of(List.of("left", "right"), kinds, Charts.axisFromZero("height"));
        scene = new Scene(new StackPane(chart), WIDTH, HEIGHT);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyGroupHasABarOfEachKindThatHasAHeight() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> pixels(CONTENT, 0, MIDDLE) > 0);

        long left = pixels(CONTENT, 0, MIDDLE);
        long right = pixels(CONTENT, MIDDLE, WIDTH);

        assertThat((double) left / right).isBetween(1.8, 2.2);
        assertThat(pixels(CF, 0, MIDDLE)).isPositive();
        assertThat(pixels(CF, MIDDLE, WIDTH)).isZero();
    }

    private long pixels(Color wanted, int from, int to) throws Exception {
        WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        PixelReader reader = picture.getPixelReader();
        return IntStream.range(from, to)
                .mapToLong(x -> IntStream.range(0, HEIGHT)
                        .filter(y -> reader.getColor(x, y).equals(wanted))
                        .count())
                .sum();
    }
}
