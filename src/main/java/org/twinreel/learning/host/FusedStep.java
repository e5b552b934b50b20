package org.twinreel.learning.host;

import org.twinreel.learning.autograd.AdamW;
import org.twinreel.learning.step.AdamWConfig;

/**
 * One step of AdamW as {@link AdamWConfig} writes it, each value read and written once. {@link AdamW} reads and writes
 * every array once for each operation, some ten times a step.
 */
final class FusedStep {
    /** Values updated a call: many small calls get the loop compiled early. */
    private static final int BLOCK = 4096;

    private final float clip;
    private final float beta1;
    private final float rest1;
    private final float beta2;
    private final float rest2;
    private final float rootScale;
    private final float epsilon;
    private final float keep;
    private final float stepSize;

    /**
     * A step, its factors in the precision of the parameters.
     *
     * @param clip what gradients are multiplied by first
     */
    FusedStep(AdamWConfig config, AdamWConfig.Factors factors, double clip) {
        this.clip = (float) clip;
        beta1 = (float) config.beta1();
        rest1 = (float) (1 - config.beta1());
        beta2 = (float) config.beta2();
        rest2 = (float) (1 - config.beta2());
        rootScale = (float) (1 / factors.rootCorrection());
        epsilon = (float) config.epsilon();
        keep = (float) factors.keep();
        stepSize = (float) factors.stepSize();
    }

    /** Takes the step for all values of four arrays of one length. */
    void take(float[] weights, float[] gradients, float[] means, float[] squares) {
        for (int from = 0; from < weights.length; from += BLOCK) {
            int to = Math.min(weights.length, from + BLOCK);
            moments(gradients, means, squares, from, to);
            weights(weights, means, squares, from, to);
        }
    }

    private void moments(float[] gradients, float[] means, float[] squares, int from, int to) {
        for (int index = from; index < to; index++) {
            float clipped = gradients[index] * clip;
            means[index] = beta1 * means[index] + rest1 * clipped;
            squares[index] = beta2 * squares[index] + rest2 * clipped * clipped;
        }
    }

    private void weights(float[] weights, float[] means, float[] squares, int from, int to) {
        for (int index = from; index < to; index++) {
            float root = (float) Math.sqrt(squares[index]) * rootScale + epsilon;
            weights[index] = weights[index] * keep - stepSize * means[index] / root;
        }
    }
}
