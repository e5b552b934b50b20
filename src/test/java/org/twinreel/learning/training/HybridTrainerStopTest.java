package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinreel.learning.training.TestRuns.UNHEARD;
import static org.twinreel.learning.training.TestRuns.config;
import static org.twinreel.learning.training.TestRuns.request;
import static org.twinreel.learning.training.TestRuns.train;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;

class HybridTrainerStopTest {
    private final HybridTrainer trainer = new HybridTrainer();
    private final FeatureSet features = TestFeatures.learnable(80);
    private final TrainingConfig config = config(80).with(HyperParameter.BATCH_SIZE, 16);

    @Test
    void beforeTheFirstEpochEndsThereIsNoModel() {
        var monitor = new TestMonitor(2);

        assertThatThrownBy(() -> trainer.train(features, request(config, features), UNHEARD, monitor))
                .isInstanceOf(JobStoppedException.class);
        assertThat(monitor.reports()).containsExactly("1/12", "2/12");
    }

    @Test
    void laterTheModelIsThatOfTheFinishedEpochs() throws LearningException {
        var twoEpochs = train(features, config.with(HyperParameter.EPOCHS, 2));

        var stopped = trainer.train(features, request(config, features), UNHEARD, new TestMonitor(9));

        assertThat(stopped.history().stoppedEarly()).isTrue();
        assertThat(stopped.history().epochs()).hasSize(2);
        assertThat(stopped.embeddings().content().values())
                .isEqualTo(twoEpochs.embeddings().content().values());
    }

    @Test
    void afterTheLastEpochTheRunIsWhole() throws LearningException {
        var heard = new ArrayList<EpochMetrics>();
        var monitor = new JobMonitor() {
            @Override
            public void progress(long done, long total) {
                // only the epochs matter here
            }

            @Override
            public boolean stopRequested() {
                return heard.size() == 3;
            }
        };

        var model = trainer.train(features, request(config, features), heard::add, monitor);

        assertThat(model.history().stoppedEarly()).isFalse();
    }
}
