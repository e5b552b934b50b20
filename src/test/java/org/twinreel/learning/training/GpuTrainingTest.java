package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.twinreel.learning.training.TestRuns.UNHEARD;
import static org.twinreel.learning.training.TestRuns.config;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.ComputeDevice.Fallback;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;

/** Training on a real GPU; skipped where the engine has none that works. */
class GpuTrainingTest {
    private static final int ROWS = 400;

    /** Single precision, sums in another order, over a few dozen steps. */
    private static final double RELATIVE = 2e-3;

    private final FeatureSet features = TestFeatures.learnable(ROWS);
    private final TrainingConfig config =
            config(ROWS).with(HyperParameter.EPOCHS, 5).with(HyperParameter.BATCH_SIZE, 64);

    @BeforeAll
    static void needsAGpu() throws LearningException {
        assumeTrue(TorchEngine.device(DeviceChoice.AUTO).gpu(), "needs a GPU and PyTorch for CUDA");
    }

    @Test
    void theAutomaticChoiceIsAGpuThatWorks() throws LearningException {
        ComputeDevice device = TorchEngine.device(DeviceChoice.AUTO);

        assertThat(device).isEqualTo(new ComputeDevice(true, 0, "GPU 0", Optional.empty()));
    }

    @Test
    void aGpuThatIsNotThereIsReplacedByTheCpu() throws LearningException {
        ComputeDevice device = TorchEngine.device(gpu(99));

        assertThat(device.gpu()).isFalse();
        assertThat(device.fallback()).contains(Fallback.NO_SUCH_GPU);
    }

    @Test
    void theSameSeedTeachesTheSameOnGpuAndCpu() throws LearningException {
        TrainedModel onGpu = train(gpu(0), JobMonitor.unwatched());
        TrainedModel onCpu = train(DeviceChoice.CPU, JobMonitor.unwatched());

        assertThat(onGpu.device().gpu()).isTrue();
        List<EpochMetrics> expected = onCpu.history().epochs();
        assertThat(onGpu.history().epochs()).hasSameSizeAs(expected).allSatisfy(epoch -> {
            EpochMetrics other = expected.get(epoch.epoch() - 1);
            assertClose(epoch.trainMse(), other.trainMse());
            assertClose(epoch.validationMse(), other.validationMse());
            assertClose(epoch.alignment(), other.alignment());
            assertClose(epoch.gradientNorm(), other.gradientNorm());
        });
        assertThat(onGpu.embeddings().content().values())
                .usingComparatorWithPrecision(5e-3f)
                .containsExactly(onCpu.embeddings().content().values());
        assertThat(onGpu.embeddings().cf().values())
                .usingComparatorWithPrecision(5e-3f)
                .containsExactly(onCpu.embeddings().cf().values());
    }

    @Test
    void runsThatEndAndRunsThatAreStoppedLeaveNoArrayBehind() throws LearningException {
        int before = liveArrays();

        train(gpu(0), JobMonitor.unwatched());
        for (int cycle = 0; cycle < 5; cycle++) {
            assertThatThrownBy(() -> train(gpu(0), new TestMonitor(2))).isInstanceOf(JobStoppedException.class);
        }

        assertThat(liveArrays()).isEqualTo(before);
    }

    private TrainedModel train(DeviceChoice device, JobMonitor monitor) throws LearningException {
        DataSplit split = DataSplit.random(ROWS, config.get(HyperParameter.VALIDATION_SHARE), config.seed());
        return new HybridTrainer().train(features, new TrainingRequest(config, split, device), UNHEARD, monitor);
    }

    private static DeviceChoice gpu(int index) {
        return new DeviceChoice(DeviceChoice.Kind.GPU, index);
    }

    private static void assertClose(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(RELATIVE * Math.abs(expected) + 1e-6));
    }

    private static int liveArrays() {
        try (NDManager manager = TorchEngine.get().newBaseManager()) {
            return manager.getParentManager().getManagedArrays().size();
        }
    }
}
