package org.twinreel.learning.host;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.twinreel.learning.engine.NativeArray;
import org.twinreel.learning.network.NetworkParameters;
import org.twinreel.learning.network.ParameterLayout;
import org.twinreel.learning.network.ParameterLayout.Parameter;
import org.twinreel.learning.step.AdamWConfig;

/**
 * Parameters in the main memory. Plain Java arrays are the original, because an optimizer in Java is fastest on those;
 * of the layers the engine reads a copy that {@link #publish()} renews (a hundred thousand values), of the cf embedding
 * it only ever sees the rows of a batch.
 */
public final class HostParameters implements NetworkParameters {
    private final ParameterLayout layout;
    private final float[] layerValues;
    private final float[] layerGradients;
    private final Map<String, HostParameter> parameters = new LinkedHashMap<>();
    private final Map<String, NDArray> layers = new LinkedHashMap<>();
    private final RestingRows cf;

    /**
     * Parameters whose layers live as long as {@code manager}, whose device must be the CPU.
     *
     * @param values starting values, copied
     * @param config how the cf embedding moves while its rows rest
     */
    public HostParameters(NDManager manager, ParameterLayout layout, float[] values, AdamWConfig config) {
        this.layout = layout;
        int cfSize = layout.cf().size();
        layerValues = new float[layout.size() - cfSize];
        layerGradients = new float[layerValues.length];
        for (Parameter parameter : layout.layers()) {
            int offset = parameter.offset() - (parameter.offset() > layout.cf().offset() ? cfSize : 0);
            var home = new HostParameter(manager, parameter, layerValues, layerGradients, offset);
            parameters.put(parameter.name(), home);
            layers.put(parameter.name(), home.array());
        }
        Shape shape = layout.cf().shape();
        cf = new RestingRows(Math.toIntExact(shape.get(0)), Math.toIntExact(shape.get(1)), config);
        set(values);
    }

    /** A parameter other than the cf embedding. */
    HostParameter layer(String name) {
        return Objects.requireNonNull(parameters.get(name));
    }

    /** The layers' values; whoever changes them calls {@link #publish()} afterwards. */
    float[] layerValues() {
        return layerValues;
    }

    /** The gradients of the layers' values, each where its value is in {@link #layerValues()}. */
    float[] layerGradients() {
        return layerGradients;
    }

    /** The cf embedding. */
    RestingRows cf() {
        return cf;
    }

    /** Lets the engine see the layers as they are now. */
    void publish() {
        parameters.values().forEach(HostParameter::publish);
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
        var values = new float[rows.length * cf.width()];
        cf.read(rows, values);
        return NativeArray.filled(manager, new Shape(rows.length, cf.width()), view -> view.put(values));
    }

    @Override
    public void copyTo(float[] copy) {
        int before = layout.cf().offset();
        int behind = before + layout.cf().size();
        System.arraycopy(layerValues, 0, copy, 0, before);
        System.arraycopy(layerValues, before, copy, behind, layerValues.length - before);
        System.arraycopy(cf.settled(), 0, copy, before, layout.cf().size());
    }

    @Override
    public void set(float[] replacement) {
        int before = layout.cf().offset();
        int behind = before + layout.cf().size();
        System.arraycopy(replacement, 0, layerValues, 0, before);
        System.arraycopy(replacement, behind, layerValues, before, layerValues.length - before);
        System.arraycopy(replacement, before, cf.settled(), 0, layout.cf().size());
        publish();
    }
}
