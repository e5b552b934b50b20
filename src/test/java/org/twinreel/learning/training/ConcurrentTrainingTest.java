package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinreel.learning.training.TestRuns.config;
import static org.twinreel.learning.training.TestRuns.train;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.twinreel.features.FeatureSet;

class ConcurrentTrainingTest {

    @Test
    void twoTrainingsAtOnceTakeTurnsAndDoNotDisturbEachOther() throws Exception {
        FeatureSet features = TestFeatures.learnable(80);
        TrainedModel alone = train(features, config(80));
        Callable<TrainedModel> training = () -> train(features, config(80));
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var together : threads.invokeAll(List.of(training, training))) {
                assertThat(together.get().embeddings().content().values())
                        .isEqualTo(alone.embeddings().content().values());
            }
        } finally {
            threads.shutdown();
        }
    }
}
