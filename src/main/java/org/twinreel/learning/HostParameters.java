package org.twinreel.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.twinreel.learning.ParameterLayout.Parameter;

/**
 * Parameters in the main memory. A plain Java array is the original, because an optimizer in Java is fastest on that;
 * of the layers the engine reads a copy that {@link #publish()} renews (a hundred thousand values), of the cf embedding
 * it only ever sees the rows of a batch.
 */
final class HostParameters implements NetworkParameters {
    private final ParameterLayout layout;
    private final float[] values;
    private final int cfOffset;
    private final int embedding;
    private final Map<String, NDArray> layers = new LinkedHashMap<>();
    private final Map<Parameter, FloatBuffer> views = new LinkedHashMap<>();

    /**
     * Parameters whose layers live as long as {@code manager}, whose device must be the CPU.
     *
     * @param values starting values, taken over, not copied
     */
    HostParameters(NDManager manager, ParameterLayout layout, float[] values) {
        this.layout = layout;
        this.values = values;
        cfOffset = layout.cf().offset();
        embedding = Math.toIntExact(layout.cf().shape().get(1));
        for (Parameter parameter : layout.layers()) {
            NDArray array = manager.create(parameter.shape(), DataType.FLOAT32);
            layers.put(parameter.name(), array);
            views.put(parameter, NativeArray.view(array));
        }
        publish();
    }

    /** All values; whoever changes a layer's calls {@link #publish()} afterwards. */
    float[] values() {
        return values;
    }

    /** Where a movie's cf embedding begins among all values; that of the row after it is where it ends. */
    int cfOffset(int row) {
        return cfOffset + row * embedding;
    }

    /** Lets the engine see the layers as they are now. */
    void publish() {
        views.forEach((parameter, view) -> view.put(0, values, parameter.offset(), parameter.size()));
    }

    @Override
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public Map<String, NDArray> layers() {
        return layers;
    }

    @Override
    public NDArray cf(NDManager manager, int[] rows) {
        return NativeArray.filled(manager, new Shape(rows.length, embedding), view -> {
            for (int row : rows) {
                view.put(values, cfOffset(row), embedding);
            }
        });
    }

    @Override
    public void copyTo(float[] copy) {
        System.arraycopy(values, 0, copy, 0, values.length);
    }

    @Override
    public void set(float[] replacement) {
        System.arraycopy(replacement, 0, values, 0, values.length);
        publish();
    }
}
