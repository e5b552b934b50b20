package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinreel.learning.training.TestRuns.UNHEARD;
import static org.twinreel.learning.training.TestRuns.config;
import static org.twinreel.learning.training.TestRuns.request;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;

/** Native memory stays flat: over epochs, and over runs that are started and stopped. */
class TrainingMemoryTest {
    private static final int CYCLES = 100;

    private static final int LAYERS_AND_TRANSPOSED_VIEWS = 18 + 5;

    /** Java's heap counts as resident too: it is kept small, so that it does not hide what the engine holds. */
    private static final int CYCLES_PER_COLLECTION = 5;

    /** What heap and C library breathe by. If each cycle left its layers behind, it would be 27 MiB. */
    private static final long BREATH_KIB = 16 * 1024;

    private final HybridTrainer trainer = new HybridTrainer();
    private final FeatureSet features = TestFeatures.learnable(256);
    private final TrainingConfig config = config(256).with(HyperParameter.BATCH_SIZE, 64);

    @BeforeAll
    static void startEngine() throws LearningException {
        TorchEngine.start();
    }

    @Test
    void noArrayOutlivesItsBatch() throws LearningException {
        int before = liveArrays();
        var perEpoch = new ArrayList<Integer>();

        trainer.train(
                features,
                request(config.with(HyperParameter.EPOCHS, 6), features),
                metrics -> perEpoch.add(liveArrays()),
                JobMonitor.unwatched());

        assertThat(perEpoch).hasSize(6).containsOnly(perEpoch.get(0));
        assertThat(perEpoch.get(0)).isEqualTo(before + LAYERS_AND_TRANSPOSED_VIEWS);
        assertThat(liveArrays()).isEqualTo(before);
    }

    @Test
    void aHundredRunsStoppedMidwayLeaveNothingBehind() throws IOException {
        int before = liveArrays();
        stopMidway(CYCLES / 4);
        long warm = residentKib();

        stopMidway(CYCLES);

        assertThat(liveArrays()).isEqualTo(before);
        assertThat(residentKib() - warm).isLessThan(BREATH_KIB);
    }

    private void stopMidway(int cycles) {
        for (int cycle = 0; cycle < cycles; cycle++) {
            assertThatThrownBy(() -> trainer.train(features, request(config, features), UNHEARD, new TestMonitor(2)))
                    .isInstanceOf(JobStoppedException.class);
            if (cycle % CYCLES_PER_COLLECTION == 0) {
                System.gc();
            }
        }
    }

    /** All arrays of the engine, whoever made them. */
    private static int liveArrays() {
        try (NDManager manager = TorchEngine.get().newBaseManager()) {
            return manager.getParentManager().getManagedArrays().size();
        }
    }

    /** The process's resident memory after a garbage collection. */
    private static long residentKib() throws IOException {
        Path status = Path.of("/proc/self/status");
        Assumptions.assumeTrue(Files.isReadable(status), "needs Linux to tell the resident memory");
        System.gc();
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
