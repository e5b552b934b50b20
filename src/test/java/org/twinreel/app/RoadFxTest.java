package org.twinreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.dataset.DataSet;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main road in the real window: open, watch it train, stop, train again, search, compare, evaluate. */
class RoadFxTest extends DrivenWindow {
    private static final Path CATALOGUE = Path.of("data", "movies.csv");

    @TempDir
    private static Path folder;

    @Test
    void aPersonOpensTrainsStopsTrainsAgainSearchesAndCompares() throws Exception {
        interact(() -> wiring().data().open(CATALOGUE));
        await(() -> wiring().session().extraction().get() != null);
        assertThat(text("#data-kept-value")).isEqualTo(text("#data-read-value"));

        press("#page-train");
        type("#training-epochs", "400");
        press("#training-train");
        await(() -> points("#training-mse-chart") > 2 && points("#training-alignment-chart") > 2);
        boolean pointsCameWhileItRan = wiring().busy();
        press("#training-stop");
        await(() -> !wiring().busy());
        int finished = wiring().session().model().get().history().epochs().size();

        type("#training-epochs", "2");
        press("#training-train");
        await(() -> !wiring().busy());

        assertThat(pointsCameWhileItRan).isTrue();
        assertThat(finished).isBetween(1, 399);
        assertThat(wiring().session().model().get().history().epochs()).hasSize(2);

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
        interact(() -> wiring().data().open(CATALOGUE));
        await(() -> wiring().session().extraction().get() != null);
        var before = wiring().session().loaded().get();

        interact(() -> wiring().data().open(folder));
        await(() -> !wiring().busy());

        assertThat(wiring().data().error().get()).contains("is a folder").contains("stays open");
        assertThat(wiring().session().loaded().get()).isSameAs(before);
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
}
