package org.twinreel.learning.host;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import java.nio.FloatBuffer;
import org.twinreel.learning.engine.NativeArray;
import org.twinreel.learning.network.ParameterLayout.Parameter;

/** One parameter in the main memory: a part of the layers' values, the part of their gradients, the engine's copy. */
final class HostParameter {
    private final float[] values;
    private final float[] gradients;
    private final int offset;
    private final int size;
    private final NDArray array;
    private final FloatBuffer view;

    /**
     * A parameter whose copy for the engine lives as long as {@code manager}.
     *
     * @param values of all layers; this parameter's begin at {@code offset}
     * @param gradients of all layers; this parameter's begin at {@code offset}
     */
    HostParameter(NDManager manager, Parameter parameter, float[] values, float[] gradients, int offset) {
        this.values = values;
        this.gradients = gradients;
        this.offset = offset;
        size = parameter.size();
        array = manager.create(parameter.shape(), DataType.FLOAT32);
        view = NativeArray.view(array);
    }

    /** What the engine sees. */
    NDArray array() {
        return array;
    }

    /** Number of values. */
    int size() {
        return size;
    }

    /** Lets the engine see the values as they are now. */
    void publish() {
        view.put(0, values, offset, size);
    }

    /** Copies the values to the beginning of {@code copy}. */
    void read(float[] copy) {
        System.arraycopy(values, offset, copy, 0, size);
    }

    /** Takes the gradient from the beginning of {@code gradient}. */
    void setGradient(float[] gradient) {
        System.arraycopy(gradient, 0, gradients, offset, size);
    }

    /** Takes the gradient from an array of the parameter's shape in the main memory. */
    void setGradient(NDArray gradient) {
        NativeArray.view(gradient).get(gradients, offset, size);
    }
}
