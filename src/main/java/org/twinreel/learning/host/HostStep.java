package org.twinreel.learning.host;

import ai.djl.ndarray.NDManager;
import org.twinreel.learning.network.Batch;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.step.TrainingStep;

/** A step on the CPU: derivatives by hand, optimizer in one pass. */
public final class HostStep implements TrainingStep {
    private final HostParameters parameters;
    private final BackPropagation backPropagation;
    private final FusedAdamW optimizer;

    /** Steps that change {@code parameters}. */
    public HostStep(HostParameters parameters, BackPropagation backPropagation, FusedAdamW optimizer) {
        this.parameters = parameters;
        this.backPropagation = backPropagation;
        this.optimizer = optimizer;
    }

    @Override
    public NetworkParameters parameters() {
        return parameters;
    }

    @Override
    public Figures take(NDManager manager, Batch batch, double learningRate) {
        BackPropagation.Loss loss = backPropagation.differentiate(batch);
        double norm = optimizer.step(batch.rows(), backPropagation.cfGradients(), learningRate);
        return new Figures(loss.mse(), loss.alignment(), norm);
    }
}
