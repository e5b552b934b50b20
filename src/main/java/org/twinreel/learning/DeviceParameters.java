package org.twinreel.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.twinreel.learning.ParameterLayout.Parameter;

/** Parameters as one array each, on the device of their manager: the plain form, and the only one for a GPU. */
final class DeviceParameters implements NetworkParameters {
    private final ParameterLayout layout;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();
    private final Map<String, NDArray> layers;

    /** Parameters that live as long as {@code manager}, with a copy of {@code values} to start from. */
    DeviceParameters(NDManager manager, ParameterLayout layout, float[] values) {
        this.layout = layout;
        for (Parameter parameter : layout.all()) {
            arrays.put(parameter.name(), copy(manager, parameter, values));
        }
        layers = new LinkedHashMap<>(arrays);
        layers.remove(ParameterLayout.CF);
    }

    /** All parameters, by name. */
    Map<String, NDArray> arrays() {
        return arrays;
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
        NDArray indices = manager.create(rows);
        return Embedding.embedding(indices, array(ParameterLayout.CF), SparseFormat.DENSE)
                .singletonOrThrow();
    }

    @Override
    public void copyTo(float[] copy) {
        var buffer = FloatBuffer.wrap(copy);
        arrays.values().forEach(array -> buffer.put(array.toFloatArray()));
    }

    @Override
    public void set(float[] replacement) {
        for (Parameter parameter : layout.all()) {
            NDArray array = array(parameter.name());
            try (NDManager scope = array.getManager().newSubManager()) {
                // In place: an array's own set(Buffer) would put a Java buffer under it, which only a garbage
                // collection frees.
                array.set(new NDIndex().addAllDim(), copy(scope, parameter, replacement));
            }
        }
    }

    private static NDArray copy(NDManager manager, Parameter parameter, float[] values) {
        return NativeArray.filled(
                manager, parameter.shape(), view -> view.put(values, parameter.offset(), parameter.size()));
    }

    private NDArray array(String name) {
        return Objects.requireNonNull(arrays.get(name));
    }
}
