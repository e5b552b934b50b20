package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.engine.TorchEngine;

class MaskedDropoutTest {

    @BeforeAll
    static void startEngine() throws LearningException {
        TorchEngine.start();
    }

    @Test
    void setsTheShareToZeroAndScalesTheRestUp() {
        float[] dropped = dropped(0.25, 5, 200, 501);

        long zeros = IntStream.range(0, dropped.length)
                .filter(index -> dropped[index] == 0)
                .count();

        assertThat(zeros / 100_200.0).isCloseTo(0.25, within(0.01));
        assertThat(dropped).containsOnly(0f, (float) (2 / 0.75));
    }

    @Test
    void drawsAnotherMaskAtEachUseAndTheSameOnesFromTheSameSeed() {
        assertThat(dropped(0.5, 5, 3, 7)).isEqualTo(dropped(0.5, 5, 3, 7)).isNotEqualTo(dropped(0.5, 6, 3, 7));
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.cpu())) {
            var dropout = new MaskedDropout(0.5, new SplittableRandom(5));
            var ones = manager.ones(new Shape(8, 8));

            float[] first = dropout.apply(ones).toFloatArray();
            float[] second = dropout.apply(ones).toFloatArray();

            assertThat(first).isNotEqualTo(second);
        }
    }

    /** What is left of a matrix of twos. */
    private static float[] dropped(double share, long seed, int rows, int columns) {
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.cpu())) {
            var twos = manager.full(new Shape(rows, columns), 2f);
            return new MaskedDropout(share, new SplittableRandom(seed))
                    .apply(twos)
                    .toFloatArray();
        }
    }
}
