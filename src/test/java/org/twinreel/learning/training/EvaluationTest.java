package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.host.HostParameters;
import org.twinreel.learning.network.BatchLoader;
import org.twinreel.learning.network.Initialisation;
import org.twinreel.learning.network.NetworkShape;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.step.AdamWConfig;

class EvaluationTest {

    @BeforeAll
    static void startEngine() throws LearningException {
        TorchEngine.start();
    }

    @Test
    void isTheMeanOfTheBatchesMeansSoThatASmallLastBatchWeighsAsMuch() {
        var first = mse(new int[] {0, 1}, 2);
        var second = mse(new int[] {2}, 2);

        double both = mse(new int[] {0, 1, 2}, 2);

        assertThat(both).isCloseTo((first + second) / 2, within(1e-12));
        assertThat(both).isNotEqualTo(mse(new int[] {0, 1, 2}, 3));
    }

    @Test
    void isNotANumberWithoutRows() {
        assertThat(mse(new int[0], 2)).isNaN();
    }

    private static double mse(int[] rows, int batchSize) {
        FeatureSet features = TestFeatures.learnable(3);
        var layout = new ParameterLayout(new NetworkShape(4, 3, 8, 8, 4, 8, 4));
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.cpu())) {
            float[] start = new Initialisation(0.01).draw(layout, new SplittableRandom(1));
            var parameters = new HostParameters(manager, layout, start, AdamWConfig.of(TrainingConfig.tutorial()));
            var loader = new BatchLoader(features.content(), features.target().values());
            return new Evaluation(loader, rows, batchSize)
                    .of(manager, parameters, JobMonitor.unwatched())
                    .mse();
        }
    }
}
