package org.twinreel.learning.host;

import java.util.Arrays;
import org.twinreel.learning.network.RowSums;

/**
 * The network's last layer s = σ(h·w + c) and the mean squared error against the target, over parameters in the main
 * memory, with the derivatives by hand. With b rows, error d = s − target and z = h·w + c:
 *
 * <pre>
 * ∂MSE/∂z = 2 d/b · s (1 − s)     ∂MSE/∂w = Σ ∂MSE/∂z · h     ∂MSE/∂c = Σ ∂MSE/∂z     ∂MSE/∂h = ∂MSE/∂z · w
 * </pre>
 */
final class ScoreLayer {
    private final HostParameter weight;
    private final HostParameter bias;
    private final float[] weights;
    private final float[] weightGradients;
    private final float[] biases = new float[1];
    private final float[] biasGradients = new float[1];
    private final float[] row;

    /** The layer whose parameters are called {@code name}.weight and {@code name}.bias. */
    ScoreLayer(HostParameters parameters, String name) {
        weight = parameters.layer(name + ".weight");
        bias = parameters.layer(name + ".bias");
        weights = new float[weight.size()];
        weightGradients = new float[weight.size()];
        row = new float[weight.size()];
    }

    /**
     * Computes the mean squared error and all gradients.
     *
     * @param hidden h, b × w; gets ∂MSE/∂h
     * @param targets b
     * @return the error
     */
    double differentiate(float[] hidden, float[] targets) {
        weight.read(weights);
        bias.read(biases);
        Arrays.fill(weightGradients, 0);
        biasGradients[0] = 0;
        double squares = 0;
        for (int index = 0; index < targets.length; index++) {
            squares += differentiateRow(hidden, index, targets);
        }
        weight.setGradient(weightGradients);
        bias.setGradient(biasGradients);
        return squares / targets.length;
    }

    private double differentiateRow(float[] hidden, int index, float[] targets) {
        System.arraycopy(hidden, index * row.length, row, 0, row.length);
        double score = 1 / (1 + Math.exp(-(RowSums.sumOfProducts(row, weights) + biases[0])));
        double error = score - targets[index];
        float slope = (float) (2 * error / targets.length * score * (1 - score));
        biasGradients[0] += slope;
        for (int input = 0; input < row.length; input++) {
            weightGradients[input] += slope * row[input];
            row[input] = slope * weights[input];
        }
        System.arraycopy(row, 0, hidden, index * row.length, row.length);
        return error * error;
    }
}
