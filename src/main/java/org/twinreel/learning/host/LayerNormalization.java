package org.twinreel.learning.host;

import java.util.Arrays;
import org.twinreel.learning.network.HybridNetwork;
import org.twinreel.learning.network.RowSums;

/**
 * Layer normalization y = γ·x̂ + β with x̂ = (x − mean)/√(variance + ε) over each row (Ba et al. 2016,
 * https://arxiv.org/abs/1607.06450), over parameters in the main memory, with its derivatives by hand. With ∂L/∂y = g,
 * h = γ·g and means taken over a row of w values:
 *
 * <pre>
 * ∂L/∂γ = Σ over rows of g·x̂     ∂L/∂β = Σ over rows of g
 * ∂L/∂x = (h − mean(h) − x̂·mean(h·x̂)) / √(variance + ε)
 * </pre>
 *
 * <p>Rows are worked on in arrays of their own: only loops that index all arrays alike become vector instructions.
 */
final class LayerNormalization {
    private final HostParameter scale;
    private final HostParameter shift;
    private final int width;
    private final float[] gammas;
    private final float[] betas;
    private final float[] gammaGradients;
    private final float[] betaGradients;
    private final float[] normalized;
    private final float[] deviations;
    private final float[] row;
    private final float[] normalizedRow;

    /** The normalization whose parameters are called {@code name}.weight and {@code name}.bias, of up to b rows. */
    LayerNormalization(HostParameters parameters, String name, int rows) {
        scale = parameters.layer(name + ".weight");
        shift = parameters.layer(name + ".bias");
        width = scale.size();
        gammas = new float[width];
        betas = new float[width];
        gammaGradients = new float[width];
        betaGradients = new float[width];
        normalized = new float[rows * width];
        deviations = new float[rows];
        row = new float[width];
        normalizedRow = new float[width];
    }

    /** Puts y in the place of x, for so many rows. */
    void forward(float[] values, int rows) {
        scale.read(gammas);
        shift.read(betas);
        for (int index = 0; index < rows; index++) {
            System.arraycopy(values, index * width, row, 0, width);
            deviations[index] = normalize();
            System.arraycopy(normalizedRow, 0, normalized, index * width, width);
            System.arraycopy(row, 0, values, index * width, width);
        }
    }

    /** Makes x̂ and y of the row; returns √(variance + ε). */
    private float normalize() {
        float mean = RowSums.sum(row) / width;
        for (int index = 0; index < width; index++) {
            row[index] -= mean;
        }
        float variance = RowSums.sumOfProducts(row, row) / width;
        float deviation = (float) Math.sqrt(variance + HybridNetwork.LAYER_NORM_EPSILON);
        for (int index = 0; index < width; index++) {
            normalizedRow[index] = row[index] / deviation;
            row[index] = gammas[index] * normalizedRow[index] + betas[index];
        }
        return deviation;
    }

    /** Puts ∂L/∂x in the place of ∂L/∂y, for so many rows, and computes the parameters' gradients. */
    void backward(float[] gradients, int rows) {
        Arrays.fill(gammaGradients, 0);
        Arrays.fill(betaGradients, 0);
        for (int index = 0; index < rows; index++) {
            System.arraycopy(gradients, index * width, row, 0, width);
            System.arraycopy(normalized, index * width, normalizedRow, 0, width);
            addParameterGradients();
            differentiate(deviations[index]);
            System.arraycopy(row, 0, gradients, index * width, width);
        }
        scale.setGradient(gammaGradients);
        shift.setGradient(betaGradients);
    }

    private void addParameterGradients() {
        for (int index = 0; index < width; index++) {
            gammaGradients[index] += row[index] * normalizedRow[index];
            betaGradients[index] += row[index];
            row[index] *= gammas[index];
        }
    }

    private void differentiate(float deviation) {
        float mean = RowSums.sum(row) / width;
        float slope = RowSums.sumOfProducts(row, normalizedRow) / width;
        for (int index = 0; index < width; index++) {
            row[index] = (row[index] - mean - normalizedRow[index] * slope) / deviation;
        }
    }
}
