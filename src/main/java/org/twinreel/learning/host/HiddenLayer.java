package org.twinreel.learning.host;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.jspecify.annotations.Nullable;
import org.twinreel.learning.engine.NativeArray;
import org.twinreel.learning.network.Dropout;
import org.twinreel.learning.network.Gelu;

/**
 * A hidden layer Linear─LayerNorm─GELU─Dropout over parameters in the main memory, with its derivatives by hand; the last
 * of the fusion has neither LayerNorm nor dropout.
 *
 * <p>Forward, the GELU's slope is computed beside its value and, like it, multiplied by the dropout's factor. Backward,
 * the gradient times that slope is the gradient in front of the GELU.
 */
final class HiddenLayer {
    private final LinearLayer linear;
    private final @Nullable LayerNormalization norm;
    private final Gelu gelu;
    private final Dropout dropout;
    private final float[] inputs;
    private final float[] activations;
    private final float[] slopes;

    private HiddenLayer(LinearLayer linear, @Nullable LayerNormalization norm, Dropout dropout, int rows) {
        this.linear = linear;
        this.norm = norm;
        this.dropout = dropout;
        int size = rows * linear.outputs();
        gelu = new Gelu(size);
        inputs = new float[size];
        activations = new float[size];
        slopes = new float[size];
    }

    /** A layer with everything, for up to so many rows. */
    static HiddenLayer full(HostParameters parameters, String linear, String norm, Dropout dropout, int rows) {
        var normalization = new LayerNormalization(parameters, norm, rows);
        return new HiddenLayer(new LinearLayer(parameters, linear), normalization, dropout, rows);
    }

    /** A layer without LayerNorm and dropout, for up to so many rows. */
    static HiddenLayer plain(HostParameters parameters, String linear, int rows) {
        return new HiddenLayer(new LinearLayer(parameters, linear), null, Dropout.none(), rows);
    }

    /** Number of outputs, w. */
    int width() {
        return linear.outputs();
    }

    /**
     * Computes the layer's output, b × w.
     *
     * @param input b × in
     * @return the output, valid until the next call
     */
    float[] forward(NDArray input) {
        int rows = Math.toIntExact(input.getShape().get(0));
        int size = rows * width();
        linear.forward(input, inputs);
        if (norm != null) {
            norm.forward(inputs, rows);
        }
        gelu.apply(inputs, activations, slopes, size);
        dropout.apply(activations, slopes, size);
        return activations;
    }

    /** As {@link #forward}, but as an array on the input's manager. */
    NDArray forwardArray(NDArray input) {
        float[] output = forward(input);
        NDManager manager = input.getManager();
        var shape = new Shape(input.getShape().get(0), width());
        return NativeArray.filled(manager, shape, view -> view.put(output, 0, view.remaining()));
    }

    /**
     * Computes the parameters' gradients.
     *
     * @param gradient of the loss with respect to the output, b × w; used up
     * @param rows b
     * @return what {@link LinearLayer#inputGradient} needs
     */
    NDArray backward(float[] gradient, int rows) {
        multiply(gradient, slopes, rows * width());
        if (norm != null) {
            norm.backward(gradient, rows);
        }
        return linear.backward(gradient);
    }

    /**
     * Computes the parameters' gradients and the input's.
     *
     * @param gradient of the loss with respect to the output, b × w; used up
     * @param rows b
     * @param inputGradient gets the gradient with respect to the input, b × in
     */
    void backward(float[] gradient, int rows, float[] inputGradient) {
        linear.inputGradient(backward(gradient, rows), inputGradient);
    }

    private static void multiply(float[] values, float[] factors, int size) {
        for (int index = 0; index < size; index++) {
            values[index] *= factors[index];
        }
    }
}
