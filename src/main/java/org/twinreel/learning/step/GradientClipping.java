package org.twinreel.learning.step;

/**
 * Keeps one bad batch from throwing the parameters far: gradients whose L2 norm, over all parameters together, exceeds a
 * limit are scaled down to it (Pascanu et al. 2013, https://arxiv.org/abs/1211.5063, as PyTorch's
 * {@code clip_grad_norm_}).
 *
 * @param limit the largest norm
 */
public record GradientClipping(double limit) {
    /** PyTorch's guard against division by zero. */
    private static final double EPSILON = 1e-6;

    /** What gradients of a global L2 norm are to be multiplied by, at most 1. */
    public double scale(double norm) {
        return Math.min(1.0, limit / (norm + EPSILON));
    }
}
