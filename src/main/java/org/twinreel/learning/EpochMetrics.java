package org.twinreel.learning;

/**
 * What one epoch yielded. Means are over batches.
 *
 * @param epoch 1-based
 * @param learningRate during this epoch
 * @param trainMse mean squared error on the training split while training (with dropout), ≥ 0
 * @param validationMse mean squared error on the validation split in evaluation mode; NaN without validation rows
 * @param alignment mean 1 − cos(content, cf) on the training split while training, 0..2
 * @param validationAlignment the same on the validation split, whose cf rows are never trained; NaN without rows
 * @param gradientNorm mean global L2 norm of the gradients before clipping
 * @param seconds wall time of the epoch, validation included
 * @param rowsPerSecond training rows a second
 */
public record EpochMetrics(
        int epoch,
        double learningRate,
        double trainMse,
        double validationMse,
        double alignment,
        double validationAlignment,
        double gradientNorm,
        double seconds,
        double rowsPerSecond) {

    /** What the best epoch is chosen by: the validation MSE or, without validation rows, the training MSE. */
    public double selectionMse() {
        return Double.isNaN(validationMse) ? trainMse : validationMse;
    }
}
