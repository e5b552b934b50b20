package org.twinreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.dataset.DataSet;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.twinreel.features.InputChoice;
import org.twinreel.ui.Page;

/** The leak lens in the real window: what each input gives away, and both runs at one click. */
class LeakFxTest extends DrivenWindow {

    @Test
    void oneClickTrainsWithAndWithoutTheLeakAndLaysTheCurvesOverEachOther() throws Exception {
        interact(() -> wiring().data().open(Path.of("data", "movies.csv")));
        await(() -> wiring().session().extraction().get() != null);
        interact(() -> wiring().show(Page.TRAIN));
        interact(() -> lookup("#training-epochs").queryAs(TextField.class).setText("2"));
        interact(() -> wiring().show(Page.FEATURES));
        await(() -> lookup("#features-leak-verdict").tryQuery().isPresent());
        String votes = text("#features-leak-votes-curved");
        String others = text("#features-leak-withoutVotes-curved");

        interact(() -> lookup("#features-leak-train").queryAs(ButtonBase.class).fire());
        await(() -> !wiring().busy());

        assertThat(Double.parseDouble(votes)).isGreaterThan(0.95);
        assertThat(Double.parseDouble(others)).isLessThan(0.4);
        assertThat(points("validation MSE")).isEqualTo(2);
        assertThat(points("run 1, all inputs: validation MSE")).isEqualTo(2);
        assertThat(wiring().session().model().get().config().inputs()).isEqualTo(InputChoice.WITHOUT_VOTES);
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
}
