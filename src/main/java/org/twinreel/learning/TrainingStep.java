package org.twinreel.learning;

import ai.djl.ndarray.NDManager;
import java.util.SplittableRandom;

/** One step of training: forward, loss, backward, optimizer. */
interface TrainingStep {

    /**
     * What a step saw, before it changed anything.
     *
     * @param mse mean squared error of the batch
     * @param alignment mean 1 − cos of the batch
     * @param gradientNorm global L2 norm before clipping
     */
    record Figures(double mse, double alignment, double gradientNorm) {
        /** Whether all three are numbers. */
        boolean finite() {
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

    /**
     * The fastest steps for the device of {@code manager}, which they and their parameters live as long as.
     *
     * @param start the parameters' first values
     * @param random draws what is dropped
     */
    static TrainingStep on(
            NDManager manager, ParameterLayout layout, float[] start, TrainingConfig config, SplittableRandom random) {
        double alpha = config.get(HyperParameter.ALPHA);
        Dropout dropout = Dropout.of(config, random);
        AdamWConfig constants = AdamWConfig.of(config);
        if (manager.getDevice().isGpu()) {
            var parameters = new DeviceParameters(manager, layout, start);
            return new AutogradStep(new AdamW(manager, parameters, constants), new HybridLoss(alpha), dropout);
        }
        var parameters = new HostParameters(manager, layout, start, constants);
        var backPropagation = new BackPropagation(parameters, alpha, dropout, config.whole(HyperParameter.BATCH_SIZE));
        return new HostStep(parameters, backPropagation, new FusedAdamW(parameters, constants));
    }
}
