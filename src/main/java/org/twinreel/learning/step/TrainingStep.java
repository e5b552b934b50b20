package org.twinreel.learning.step;

import ai.djl.ndarray.NDManager;
import org.twinreel.learning.network.Batch;
import org.twinreel.learning.network.NetworkParameters;

/** One step of training: forward, loss, backward, optimizer. */
public interface TrainingStep {

    /**
     * What a step saw, before it changed anything.
     *
     * @param mse mean squared error of the batch
     * @param alignment mean 1 − cos of the batch
     * @param gradientNorm global L2 norm before clipping
     */
    record Figures(double mse, double alignment, double gradientNorm) {
        /** Whether all three are numbers. */
        public boolean finite() {
            return Double.isFinite(mse) && Double.isFinite(alignment) && Double.isFinite(gradientNorm);
        }
    }

    /** What the steps change. */
    NetworkParameters parameters();

    /**
     * Takes the step.
     *
     * @param manager the batch's: all that is made on the way belongs to it
     */
    Figures take(NDManager manager, Batch batch, double learningRate);
}
