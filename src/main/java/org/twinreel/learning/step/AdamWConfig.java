package org.twinreel.learning.step;

import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;

/**
 * AdamW's constants (Loshchilov and Hutter 2019, https://arxiv.org/abs/1711.05101), and how its formula reads at a
 * step. With gradient g, both moments starting at 0:
 *
 * <pre>
 * w ← (1 − η λ) w                       decoupled weight decay
 * m ← β1 m + (1 − β1) g                 mean of the gradients
 * v ← β2 v + (1 − β2) g²                mean of their squares
 * w ← w − η/(1 − β1^t) · m / (√v/√(1 − β2^t) + ε)
 * </pre>
 *
 * <p>Every parameter takes part in every step, as in PyTorch: cf embeddings outside the batch have gradient 0, and yet
 * their moments fade and move them on.
 *
 * @param beta1 β1
 * @param beta2 β2
 * @param epsilon ε
 * @param weightDecay λ
 * @param clipping what is done to the gradients before
 */
public record AdamWConfig(double beta1, double beta2, double epsilon, double weightDecay, GradientClipping clipping) {

    /** The constants that a configuration asks for. */
    public static AdamWConfig of(TrainingConfig config) {
        return new AdamWConfig(
                config.get(HyperParameter.BETA1),
                config.get(HyperParameter.BETA2),
                config.get(HyperParameter.EPSILON),
                config.get(HyperParameter.WEIGHT_DECAY),
                new GradientClipping(config.get(HyperParameter.CLIP_NORM)));
    }

    /**
     * The factors of one step.
     *
     * @param keep 1 − η λ
     * @param stepSize η/(1 − β1^t)
     * @param rootCorrection √(1 − β2^t)
     */
    public record Factors(double keep, double stepSize, double rootCorrection) {}

    /**
     * The factors of a step.
     *
     * @param step t, 1-based
     * @param learningRate η
     */
    public Factors at(long step, double learningRate) {
        return new Factors(
                1.0 - learningRate * weightDecay,
                learningRate / (1.0 - Math.pow(beta1, (double) step)),
                Math.sqrt(1.0 - Math.pow(beta2, (double) step)));
    }
}
