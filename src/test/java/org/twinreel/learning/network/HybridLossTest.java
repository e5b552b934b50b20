package org.twinreel.learning.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.network.HybridNetwork.Prediction;

class HybridLossTest {
    private NDManager manager;

    @BeforeAll
    static void startEngine() throws LearningException {
        TorchEngine.start();
    }

    @BeforeEach
    void open() {
        manager = TorchEngine.get().newBaseManager(Device.cpu());
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void addsSquaredErrorAndWeightedAlignment() {
        // cosines: (3·4 + 4·3) / (5·5) = .96 and 0, so alignment is (.04 + 1) / 2 = .52
        var prediction = prediction(new float[] {3, 4, 1, 0}, new float[] {4, 3, 0, 2}, new float[] {0.5f, 0.25f});
        var target = manager.create(new float[] {0.3f, 0.25f}, new Shape(2, 1));

        var terms = HybridLoss.terms(prediction, target);

        assertThat(terms.mse().getFloat()).isCloseTo(0.02f, within(1e-7f));
        assertThat(terms.alignment().getFloat()).isCloseTo(0.52f, within(1e-6f));
        assertThat(new HybridLoss(0.1).total(terms).getFloat()).isCloseTo(0.072f, within(1e-6f));
    }

    @Test
    void anEmbeddingOfZerosIsAlignedWithNothing() {
        var prediction = prediction(new float[] {0, 0}, new float[] {1, 0}, new float[] {0.5f});
        var target = manager.create(new float[] {0.5f}, new Shape(1, 1));

        var terms = HybridLoss.terms(prediction, target);

        assertThat(terms.alignment().getFloat()).isEqualTo(1f);
    }

    private Prediction prediction(float[] content, float[] cf, float[] score) {
        int rows = score.length;
        return new Prediction(
                manager.create(content, new Shape(rows, 2)),
                manager.create(cf, new Shape(rows, 2)),
                manager.create(score, new Shape(rows, 1)));
    }
}
