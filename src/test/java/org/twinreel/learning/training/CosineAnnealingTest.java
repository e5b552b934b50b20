package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.TrainingConfig;

class CosineAnnealingTest {
    private final CosineAnnealing tutorial = CosineAnnealing.of(TrainingConfig.tutorial());

    @Test
    void beginsAtTheFirstRateAndIsHalfWayDownAfterHalfTheEpochs() {
        assertThat(tutorial.rate(1)).isEqualTo(3e-4);
        assertThat(tutorial.rate(16)).isCloseTo((3e-4 + 1e-5) / 2, within(1e-15));
    }

    @Test
    void reachesTheMinimumAfterTheLastAnnealingEpochAndStaysThere() {
        assertThat(tutorial.rate(31)).isCloseTo(1e-5, within(1e-18));
        assertThat(tutorial.rate(45)).isCloseTo(1e-5, within(1e-18));
    }

    @Test
    void equalsPyTorchsSchedule() throws IOException {
        var expected = ReferenceSteps.expected();

        for (int step = 0; step < expected.size(); step++) {
            double rate = expected.get(step).learningRate();
            assertThat(tutorial.rate(1 + step / 4)).isCloseTo(rate, within(1e-8 * rate));
        }
    }
}
