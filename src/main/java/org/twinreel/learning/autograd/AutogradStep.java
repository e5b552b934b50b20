package org.twinreel.learning.autograd;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.learning.network.Batch;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.HybridNetwork;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.step.TrainingStep;

/**
 * A step on any device, as the papers write it: the engine differentiates {@link HybridLoss} of {@link HybridNetwork} by
 * itself, and {@link AdamW} follows. For a GPU, and to check the faster form by.
 */
public final class AutogradStep implements TrainingStep {
    /** The engine allows one gradient collector in a process: a second training waits here for its turn. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final AdamW optimizer;
    private final HybridLoss loss;
    private final Dropout dropout;

    /** Steps of an optimizer, whose parameters are those that change. */
    public AutogradStep(AdamW optimizer, HybridLoss loss, Dropout dropout) {
        this.optimizer = optimizer;
        this.loss = loss;
        this.dropout = dropout;
    }

    @Override
    public NetworkParameters parameters() {
        return optimizer.parameters();
    }

    @Override
    public Figures take(NDManager manager, Batch batch, double learningRate) {
        DeviceParameters parameters = optimizer.parameters();
        NDArray joined = leaf(parameters.joined().stopGradient(), manager);
        NDArray cf = leaf(parameters.cf(manager, batch.rows()), manager);

        HybridLoss.Terms terms = differentiate(parameters, joined, batch, cf);
        var gradients = new Gradients(joined.getGradient(), batch.rows(), cf.getGradient());
        double norm = optimizer.step(gradients, learningRate);
        return new Figures(terms.mse().getFloat(), terms.alignment().getFloat(), norm);
    }

    /**
     * An array for which the next backward pass computes a gradient. It shares the parameters' memory but is new for
     * each step: so gradients never add up over steps, and evaluation, which reads the parameters themselves, records
     * no graph.
     */
    private static NDArray leaf(NDArray array, NDManager manager) {
        array.attach(manager);
        array.setRequiresGradient(true);
        return array;
    }

    private HybridLoss.Terms differentiate(DeviceParameters parameters, NDArray joined, Batch batch, NDArray cf) {
        synchronized (ONE_AT_A_TIME) {
            try (GradientCollector collector = TorchEngine.get().newGradientCollector()) {
                var network = new HybridNetwork(parameters.cut(joined), dropout);
                HybridLoss.Terms terms = HybridLoss.terms(network.predict(batch.features(), cf), batch.target());
                collector.backward(loss.total(terms));
                return terms;
            }
        }
    }
}
