package org.twinreel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanPredictorTest {

    @Test
    void predictsTheTrainingMeanOfEveryHeldOutMovie() {
        float[] target = {0.2f, 0.5f, 0.4f, 0.1f};
        var split = DataSplit.of(new boolean[] {true, false, true, false});

        double mse = MeanPredictor.validationMse(target, split);

        // mean of .2 and .4 is .3; (.5 − .3)² = .04 and (.1 − .3)² = .04
        assertThat(mse).isCloseTo(0.04, within(1e-8));
    }

    @Test
    void hasNoErrorToTellOfWithoutHeldOutMovies() {
        assertThat(MeanPredictor.validationMse(new float[] {0.5f}, DataSplit.of(new boolean[] {true})))
                .isNaN();
    }
}
