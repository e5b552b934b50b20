package org.twinreel.learning.host;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.twinreel.learning.engine.NativeArray;

/**
 * A linear layer y = x Wᵀ + c over parameters in the main memory, with its derivatives by hand. The three matrix products
 * are the engine's. For a loss L with ∂L/∂y = G (b × out):
 *
 * <pre>
 * ∂L/∂W = Gᵀ x     ∂L/∂c = column sums of G     ∂L/∂x = G W
 * </pre>
 */
final class LinearLayer {
    private final HostParameter weight;
    private final HostParameter bias;
    private final NDArray transposedWeight;
    private final int outputs;
    private final float[] biases;
    private final float[] biasGradients;
    private final float[] row;
    private @Nullable NDArray input;

    /** The layer whose parameters are called {@code name}.weight and {@code name}.bias. */
    LinearLayer(HostParameters parameters, String name) {
        weight = parameters.layer(name + ".weight");
        bias = parameters.layer(name + ".bias");
        transposedWeight = weight.array().transpose();
        outputs = bias.size();
        biases = new float[outputs];
        biasGradients = new float[outputs];
        row = new float[outputs];
    }

    /** Number of outputs. */
    int outputs() {
        return outputs;
    }

    /**
     * Computes y.
     *
     * @param input x, b × in; kept until the gradients have been computed
     * @param output gets y, b × out
     */
    void forward(NDArray input, float[] output) {
        this.input = input;
        bias.read(biases);
        addBiases(NativeArray.view(input.matMul(transposedWeight)), output);
    }

    private void addBiases(FloatBuffer products, float[] output) {
        int size = products.remaining();
        for (int from = 0; from < size; from += outputs) {
            products.get(row, 0, outputs);
            addTo(row, biases);
            System.arraycopy(row, 0, output, from, outputs);
        }
    }

    /**
     * Computes the parameters' gradients.
     *
     * @param outputGradient G, b × out
     * @return G, for {@link #inputGradient}; on the manager of the input
     */
    NDArray backward(float[] outputGradient) {
        NDArray x = Objects.requireNonNull(input, "forward comes first");
        Arrays.fill(biasGradients, 0);
        NDManager manager = x.getManager();
        var shape = new Shape(x.getShape().get(0), outputs);
        NDArray g = NativeArray.filled(manager, shape, view -> copyRows(outputGradient, view));
        bias.setGradient(biasGradients);
        weight.setGradient(g.transpose().matMul(x));
        return g;
    }

    private void copyRows(float[] outputGradient, FloatBuffer view) {
        int size = view.remaining();
        for (int from = 0; from < size; from += outputs) {
            System.arraycopy(outputGradient, from, row, 0, outputs);
            addTo(biasGradients, row);
            view.put(row);
        }
    }

    /**
     * Computes the input's gradient.
     *
     * @param outputGradient G, as {@link #backward} returned it
     * @param gradient gets ∂L/∂x, b × in
     */
    void inputGradient(NDArray outputGradient, float[] gradient) {
        FloatBuffer products = NativeArray.view(outputGradient.matMul(weight.array()));
        products.get(gradient, 0, products.remaining());
    }

    private static void addTo(float[] sums, float[] summands) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] += summands[index];
        }
    }
}
