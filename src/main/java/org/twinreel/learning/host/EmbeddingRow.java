package org.twinreel.learning.host;

import java.util.Arrays;
import org.twinreel.learning.step.AdamWConfig;

/**
 * The row of {@link RestingRows} that is being worked on, in arrays of its own: only loops that index all arrays alike
 * become vector instructions.
 */
final class EmbeddingRow {
    private final float epsilon;
    private final float[] weights;
    private final float[] gradients;
    private final float[] means;
    private final float[] squares;
    private final float[] roots;
    private final float[] sums;

    EmbeddingRow(int width, AdamWConfig config) {
        epsilon = (float) config.epsilon();
        weights = new float[width];
        gradients = new float[width];
        means = new float[width];
        squares = new float[width];
        roots = new float[width];
        sums = new float[width];
    }

    /** Copies a row that begins at {@code from} here. */
    void load(float[] allWeights, float[] allMeans, float[] allSquares, int from) {
        System.arraycopy(allWeights, from, weights, 0, weights.length);
        System.arraycopy(allMeans, from, means, 0, weights.length);
        System.arraycopy(allSquares, from, squares, 0, weights.length);
    }

    /** Copies this row to where it begins at {@code from}. */
    void store(float[] allWeights, float[] allMeans, float[] allSquares, int from) {
        System.arraycopy(weights, 0, allWeights, from, weights.length);
        System.arraycopy(means, 0, allMeans, from, weights.length);
        System.arraycopy(squares, 0, allSquares, from, weights.length);
    }

    /** Takes a step with the gradient that begins at {@code from}. */
    void step(FusedStep step, float[] allGradients, int from) {
        System.arraycopy(allGradients, from, gradients, 0, gradients.length);
        step.take(weights, gradients, means, squares);
    }

    /** Begins to add up what a rest moves: Σ a/(b √v + ε). */
    void beginRest() {
        Arrays.fill(sums, 0);
        for (int index = 0; index < roots.length; index++) {
            roots[index] = (float) Math.sqrt(squares[index]);
        }
    }

    /** Adds one step's term. */
    void addTerm(float a, float b) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] += a / (b * roots[index] + epsilon);
        }
    }

    /**
     * Ends a rest.
     *
     * @param kept what is left of the weights, K
     * @param meanKept what is left of the first moment
     * @param squareKept what is left of the second moment
     */
    void endRest(float kept, float meanKept, float squareKept) {
        for (int index = 0; index < weights.length; index++) {
            weights[index] = kept * weights[index] - means[index] * sums[index];
            means[index] *= meanKept;
            squares[index] *= squareKept;
        }
    }
}
