package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.twinreel.learning.training.TestRuns.UNHEARD;
import static org.twinreel.learning.training.TestRuns.config;

import ai.djl.engine.EngineException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.ComputeDevice.Fallback;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.LearningException.Reason;
import org.twinreel.learning.TrainingHistory;
import org.twinreel.learning.engine.ComputeDevices;
import org.twinreel.learning.training.HybridTrainer.Attempt;

/** What becomes of a run whose device fails; the GPU is a pretended one. */
class HybridTrainerDeviceTest {
    private static final ComputeDevices ONE_GPU = new ComputeDevices(new ComputeDevices.Gpus() {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public boolean works(int index) {
            return true;
        }
    });

    private final FeatureSet features = TestFeatures.learnable(4);
    private final List<Boolean> triedOnGpu = new ArrayList<>();

    @Test
    void aGpuThatRunsOutOfMemoryIsReplacedByTheCpuVisibly() throws LearningException {
        var model = train(failingOnGpu(new EngineException("CUDA out of memory. Tried to allocate 20.00 MiB")));

        assertThat(triedOnGpu).containsExactly(true, false);
        assertThat(model.device().gpu()).isFalse();
        assertThat(model.device().fallback()).contains(Fallback.OUT_OF_MEMORY);
    }

    @Test
    void aGpuThatFailsOtherwiseEndsTheRun() {
        var failure = catchThrowableOfType(
                LearningException.class, () -> train(failingOnGpu(new EngineException("device-side assert"))));

        assertThat(failure.reason()).isEqualTo(Reason.ENGINE_FAILED);
        assertThat(triedOnGpu).containsExactly(true);
    }

    @Test
    void memoryThatDoesNotSufficeOnTheCpuEndsTheRun() {
        Attempt hungry = (device, data, request, watchers) -> {
            triedOnGpu.add(device.gpu());
            throw new OutOfMemoryError("Java heap space");
        };

        var failure = catchThrowableOfType(LearningException.class, () -> train(hungry));

        assertThat(failure.reason()).isEqualTo(Reason.OUT_OF_MEMORY);
        assertThat(triedOnGpu).containsExactly(true, false);
    }

    private TrainedModel train(Attempt attempt) throws LearningException {
        var request = new TrainingRequest(config(4), DataSplit.random(4, 0.2, 1), DeviceChoice.AUTO);
        return new HybridTrainer(ONE_GPU, attempt).train(features, request, UNHEARD, JobMonitor.unwatched());
    }

    private Attempt failingOnGpu(EngineException failure) {
        return (device, data, request, watchers) -> {
            triedOnGpu.add(device.gpu());
            if (device.gpu()) {
                throw failure;
            }
            return result();
        };
    }

    private static TrainingRun.Result result() {
        var epoch = new EpochMetrics(1, 3e-4, 0.1, 0.1, 1, 1, 1, 1, 1);
        var history = new TrainingHistory(List.of(epoch), false, 0.2);
        var rows = FloatMatrix.zeros(4, 2);
        return new TrainingRun.Result(history, new ItemEmbeddings(rows, rows), SmallBranch.of(1), 10, 1, 1);
    }
}
