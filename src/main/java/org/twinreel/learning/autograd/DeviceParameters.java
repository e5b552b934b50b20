package org.twinreel.learning.autograd;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinreel.learning.engine.NativeArray;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.network.ParameterLayout.Parameter;

/**
 * Parameters on the device of their manager: the plain form, and the only one for a GPU. All layers lie in one array, of
 * which each is a view: a GPU takes as long to be told of an operation on a bias as of one on all of them.
 */
public final class DeviceParameters implements NetworkParameters {
    private final ParameterLayout layout;
    private final List<Parameter> parts;
    private final long[] ends;
    private final NDArray joined;
    private final NDArray cf;
    private final Map<String, NDArray> layers;

    /** Parameters that live as long as {@code manager}, with a copy of {@code values} to start from. */
    public DeviceParameters(NDManager manager, ParameterLayout layout, float[] values) {
        this.layout = layout;
        parts = layout.layers();
        ends = ends(parts);
        joined = joined(manager, values);
        cf = cf(manager, values);
        layers = cut(joined);
    }

    /** Where each layer but the last ends when all lie one after the other. */
    private static long[] ends(List<Parameter> parts) {
        var ends = new long[parts.size() - 1];
        long end = 0;
        for (int part = 0; part < ends.length; part++) {
            end += parts.get(part).size();
            ends[part] = end;
        }
        return ends;
    }

    /** All layers, one after the other as in {@link ParameterLayout#layers()}. */
    NDArray joined() {
        return joined;
    }

    /** The cf embedding, n × e. */
    NDArray cf() {
        return cf;
    }

    /** The layers of an array like {@link #joined()}, as views of it, by name. */
    public Map<String, NDArray> cut(NDArray all) {
        Map<String, NDArray> views = new LinkedHashMap<>();
        NDList flat = all.split(ends, 0);
        for (int part = 0; part < parts.size(); part++) {
            Parameter parameter = parts.get(part);
            views.put(parameter.name(), flat.get(part).reshape(parameter.shape()));
        }
        return views;
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
        return Embedding.embedding(indices, cf, SparseFormat.DENSE).singletonOrThrow();
    }

    @Override
    public void copyTo(float[] copy) {
        Parameter embedding = layout.cf();
        float[] all = joined.toFloatArray();
        int before = embedding.offset();
        int after = before + embedding.size();
        System.arraycopy(all, 0, copy, 0, before);
        System.arraycopy(cf.toFloatArray(), 0, copy, before, embedding.size());
        System.arraycopy(all, before, copy, after, all.length - before);
    }

    @Override
    public void set(float[] replacement) {
        try (NDManager scope = joined.getManager().newSubManager()) {
            // In place: an array's own set(Buffer) would put a Java buffer under it, which only a garbage collection
            // frees.
            joined.set(new NDIndex().addAllDim(), joined(scope, replacement));
            cf.set(new NDIndex().addAllDim(), cf(scope, replacement));
        }
    }

    private NDArray joined(NDManager manager, float[] values) {
        Parameter embedding = layout.cf();
        int before = embedding.offset();
        int after = before + embedding.size();
        var shape = new Shape(layout.size() - embedding.size());
        return NativeArray.filled(manager, shape, view -> {
            view.put(values, 0, before);
            view.put(values, after, values.length - after);
        });
    }

    private NDArray cf(NDManager manager, float[] values) {
        Parameter embedding = layout.cf();
        return NativeArray.filled(
                manager, embedding.shape(), view -> view.put(values, embedding.offset(), embedding.size()));
    }
}
