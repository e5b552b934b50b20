package org.twinreel.learning.network;

import ai.djl.ndarray.NDArray;
import org.twinreel.learning.network.HybridNetwork.Prediction;

/**
 * What training makes small: MSE(score, target) + α · mean(1 − cos(ce, cfe)). The second term, the alignment, pulls the
 * two embeddings of a movie together.
 */
public final class HybridLoss {
    /** PyTorch's smallest norm in a cosine: an embedding of zeros has cosine 0 with everything. */
    public static final double SMALLEST_NORM = 1e-8;

    private static final int[] ALONG_ROW = {1};

    private final float alpha;

    /** A loss whose alignment term weighs {@code alpha}. */
    public HybridLoss(double alpha) {
        // A double would make a scalar of doubles out of the sum.
        this.alpha = (float) alpha;
    }

    /**
     * A batch's loss.
     *
     * @param mse mean squared error, a scalar
     * @param alignment mean 1 − cos, a scalar
     */
    public record Terms(NDArray mse, NDArray alignment) {}

    /** The two terms over a batch whose target is b × 1. */
    public static Terms terms(Prediction prediction, NDArray target) {
        NDArray mse = prediction.score().sub(target).square().mean();
        NDArray alignment =
                cosine(prediction.content(), prediction.cf()).mean().neg().add(1);
        return new Terms(mse, alignment);
    }

    /** The terms added up: what is differentiated. */
    public NDArray total(Terms terms) {
        return terms.mse().add(terms.alignment().mul(alpha));
    }

    private static NDArray cosine(NDArray left, NDArray right) {
        return unit(left).mul(unit(right)).sum(ALONG_ROW);
    }

    /** Rows scaled to L2 norm 1. */
    public static NDArray unit(NDArray rows) {
        return rows.normalize(2, 1, SMALLEST_NORM);
    }
}
