package org.twinreel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingHistoryTest {

    @Test
    void theBestEpochIsTheFirstWithTheLowestValidationError() {
        var history =
                new TrainingHistory(List.of(epoch(1, 0.1, 0.5), epoch(2, 0.3, 0.2), epoch(3, 0.05, 0.2)), false, 1);

        assertThat(history.best().epoch()).isEqualTo(2);
    }

    @Test
    void withoutValidationTheTrainingErrorDecides() {
        var history = new TrainingHistory(
                List.of(epoch(1, 0.1, Double.NaN), epoch(2, 0.05, Double.NaN), epoch(3, 0.3, Double.NaN)),
                false,
                Double.NaN);

        assertThat(history.best().epoch()).isEqualTo(2);
    }

    @Test
    void oneEpochAtLeastIsNeeded() {
        List<EpochMetrics> none = List.of();

        assertThatThrownBy(() -> new TrainingHistory(none, false, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EpochMetrics epoch(int number, double trainMse, double validationMse) {
        return new EpochMetrics(number, 3e-4, trainMse, validationMse, 1, 1, 1, 1, 1);
    }
}
