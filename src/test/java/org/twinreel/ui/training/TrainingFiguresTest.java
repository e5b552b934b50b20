package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.text.Messages;
import org.twinreel.ui.training.TrainingFigures.Figure;

class TrainingFiguresTest {
    private final TrainingFigures figures = new TrainingFigures(Messages.load(Locale.ENGLISH));

    private String text(Figure figure) {
        return figures.text(figure).get();
    }

    private static EpochMetrics epoch(int number, double seconds) {
        return new EpochMetrics(number, 3e-4, 0.03, 0.02, 0.9, 0.99, 0.5678, seconds, 5678);
    }

    private static RunOutline outline(int epochs) {
        return new RunOutline(TrainingExamples.CPU, InputChoice.ALL, epochs, 80, 20, 0.08);
    }

    @Test
    void beforeTheFirstEpochNothingIsKnown() {
        for (Figure figure : Figure.values()) {
            assertThat(text(figure)).isEqualTo("–");
        }
    }

    @Test
    void anEpochFillsTheFigures() {
        var finished = epoch(1, 2.0);

        figures.add(outline(30), finished, finished);

        assertThat(text(Figure.EPOCH)).isEqualTo("1\u2009/\u200930");
        assertThat(text(Figure.TIME_LEFT)).isEqualTo("58 s");
        assertThat(text(Figure.SPEED)).isEqualTo("5,678");
        assertThat(text(Figure.LEARNING_RATE)).isEqualTo("0.000300");
        assertThat(text(Figure.GRADIENT_NORM)).isEqualTo("0.568");
        assertThat(text(Figure.BEST_MSE)).isEqualTo("0.0200");
        assertThat(text(Figure.DEVICE_USED)).isEqualTo("CPU, 1 thread");
    }

    @Test
    void timeLeftFollowsTheLastFiveEpochs() {
        figures.add(outline(16), epoch(1, 1000), epoch(1, 1000));
        for (int number = 2; number <= 6; number++) {
            figures.add(outline(16), epoch(number, 3), epoch(1, 3));
        }

        assertThat(text(Figure.TIME_LEFT)).isEqualTo("30 s");
    }

    @Test
    void afterTheLastEpochNoTimeIsLeft() {
        figures.add(outline(1), epoch(1, 3), epoch(1, 3));

        assertThat(text(Figure.TIME_LEFT)).isEqualTo("–");
    }

    @Test
    void theNextRunTakesTheFallbackOfTheLastAway() {
        figures.used(new ComputeDevice(false, 0, "CPU, 1 thread", Optional.of(ComputeDevice.Fallback.NO_GPU)));
        String before = figures.fallback().get();

        figures.add(outline(2), epoch(1, 3), epoch(1, 3));

        assertThat(before).contains("No GPU was found");
        assertThat(figures.fallback().get()).isEmpty();
    }
}
