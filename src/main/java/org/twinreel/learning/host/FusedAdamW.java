package org.twinreel.learning.host;

import org.twinreel.learning.autograd.AdamW;
import org.twinreel.learning.step.AdamWConfig;

/**
 * AdamW over parameters in the main memory, in the time that the values take which a batch touches: the layers in one
 * pass ({@link FusedStep}), of the cf embedding only the batch's rows ({@link RestingRows}). What it computes is
 * {@link AdamW}.
 */
public final class FusedAdamW {
    private final HostParameters parameters;
    private final AdamWConfig config;
    private final float[] means;
    private final float[] squares;
    private long steps;

    /** An optimizer of {@code parameters}. */
    public FusedAdamW(HostParameters parameters, AdamWConfig config) {
        this.parameters = parameters;
        this.config = config;
        means = new float[parameters.layerValues().length];
        squares = new float[means.length];
    }

    /**
     * Clips the gradients, the layers' being {@link HostParameters#layerGradients()}, and takes one step against them.
     *
     * @param rows which movies the batch has, each at most once
     * @param cfGradients gradients of their cf embeddings, b × e; all other movies' are 0
     * @return the gradients' global L2 norm before clipping
     */
    double step(int[] rows, float[] cfGradients, double learningRate) {
        float[] gradients = parameters.layerGradients();
        int cfSize = rows.length * parameters.cf().width();
        double norm = Math.sqrt(sumOfSquares(gradients, gradients.length) + sumOfSquares(cfGradients, cfSize));
        double clip = config.clipping().scale(norm);
        AdamWConfig.Factors factors = config.at(++steps, learningRate);
        new FusedStep(config, factors, clip).take(parameters.layerValues(), gradients, means, squares);
        parameters.cf().step(rows, cfGradients, factors, clip);
        parameters.publish();
        return norm;
    }

    /** Four sums side by side, so that an addition need not wait for the one before. */
    private static double sumOfSquares(float[] values, int size) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int index = 0;
        for (; index + 4 <= size; index += 4) {
            first += (double) values[index] * values[index];
            second += (double) values[index + 1] * values[index + 1];
            third += (double) values[index + 2] * values[index + 2];
            fourth += (double) values[index + 3] * values[index + 3];
        }
        for (; index < size; index++) {
            first += (double) values[index] * values[index];
        }
        return first + second + third + fourth;
    }
}
