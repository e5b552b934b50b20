package org.twinreel.learning.host;

import org.twinreel.learning.network.HybridLoss;
import org.twinreel.learning.network.RowSums;

/**
 * The loss's alignment term, α · mean(1 − cos(x, y)) over the embeddings x = ce and y = cfe of b movies, with its
 * derivative by hand:
 *
 * <pre>
 * ∂/∂x = −α/b · (y/(|x| |y|) − cos · x/|x|²)     and the same with x and y changed
 * </pre>
 *
 * <p>A norm below the smallest counts as that, as in {@link HybridLoss}, and then does not vary: x/|x|² falls away.
 */
final class AlignmentGradient {
    private final double alpha;
    private final int width;
    private final float[] content;
    private final float[] cf;
    private final float[] contentGradient;
    private final float[] cfGradient;

    /**
     * The term for embeddings of a width.
     *
     * @param alpha its weight in the loss
     * @param width e
     */
    AlignmentGradient(double alpha, int width) {
        this.alpha = alpha;
        this.width = width;
        content = new float[width];
        cf = new float[width];
        contentGradient = new float[width];
        cfGradient = new float[width];
    }

    /**
     * Parts the fusion's gradient between the two branches and adds this term's.
     *
     * @param pairs [ce | cfe], b × 2e
     * @param pairGradients of the rest of the loss, b × 2e
     * @param contentGradients gets the whole loss's with respect to ce, b × e
     * @param cfGradients gets the whole loss's with respect to cfe, b × e
     * @param rows b
     * @return the alignment, mean(1 − cos)
     */
    double differentiate(
            float[] pairs, float[] pairGradients, float[] contentGradients, float[] cfGradients, int rows) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(pairs, 2 * row * width, content, 0, width);
            System.arraycopy(pairs, (2 * row + 1) * width, cf, 0, width);
            System.arraycopy(pairGradients, 2 * row * width, contentGradient, 0, width);
            System.arraycopy(pairGradients, (2 * row + 1) * width, cfGradient, 0, width);
            sum += 1 - addGradient(alpha / rows);
            System.arraycopy(contentGradient, 0, contentGradients, row * width, width);
            System.arraycopy(cfGradient, 0, cfGradients, row * width, width);
        }
        return sum / rows;
    }

    /** Adds the gradient of one movie's pair; returns its cosine. */
    private double addGradient(double weight) {
        double contentNorm = Math.sqrt(RowSums.sumOfProducts(content, content));
        double cfNorm = Math.sqrt(RowSums.sumOfProducts(cf, cf));
        double norms = Math.max(contentNorm, HybridLoss.SMALLEST_NORM) * Math.max(cfNorm, HybridLoss.SMALLEST_NORM);
        double cosine = RowSums.sumOfProducts(content, cf) / norms;
        float across = (float) (weight / norms);
        add(contentGradient, cf, across, content, along(weight * cosine, contentNorm));
        add(cfGradient, content, across, cf, along(weight * cosine, cfNorm));
        return cosine;
    }

    private static float along(double factor, double norm) {
        return norm < HybridLoss.SMALLEST_NORM ? 0 : (float) (factor / (norm * norm));
    }

    private static void add(float[] gradient, float[] other, float across, float[] own, float along) {
        for (int index = 0; index < gradient.length; index++) {
            gradient[index] += along * own[index] - across * other[index];
        }
    }
}
