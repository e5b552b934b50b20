package org.twinreel.learning.network;

import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parameters the network has and where each lies when all are written one after the other: layer by layer, weight
 * before bias, matrices row by row. That is the order of a PyTorch module's state; the names too are those that its
 * {@code nn.Sequential}s give the layers (which count the activations in between, hence the gaps).
 */
public final class ParameterLayout {
    /** The cf embedding: the one parameter of which a step touches only the rows of its batch. */
    static final String CF = "cf.weight";

    private final List<Parameter> parameters = new ArrayList<>();
    private int size;

    /** How a parameter starts. */
    enum Start {
        /** Uniform in ±1/√fan_in. */
        UNIFORM,
        /** Normal around 0 with a deviation of its own. */
        NORMAL,
        /** All 1. */
        ONES,
        /** All 0. */
        ZEROS
    }

    /**
     * One parameter.
     *
     * @param name PyTorch's name, such as "content.0.weight"
     * @param shape a linear layer's weight is outputs × inputs
     * @param offset of its first value among all values
     * @param start how it starts
     * @param fanIn inputs of its layer; what {@link Start#UNIFORM} is scaled by
     */
    public record Parameter(String name, Shape shape, int offset, Start start, int fanIn) {
        /** Number of values. */
        public int size() {
            return Math.toIntExact(shape.size());
        }
    }

    /** The layout of a network. */
    public ParameterLayout(NetworkShape shape) {
        linear("content.0", shape.features(), shape.contentHidden1());
        layerNorm("content.1", shape.contentHidden1());
        linear("content.3", shape.contentHidden1(), shape.contentHidden2());
        layerNorm("content.4", shape.contentHidden2());
        linear("content.6", shape.contentHidden2(), shape.embedding());
        add(CF, new Shape(shape.rows(), shape.embedding()), Start.NORMAL, 1);
        linear("fusion.0", 2 * shape.embedding(), shape.fusionHidden1());
        layerNorm("fusion.1", shape.fusionHidden1());
        linear("fusion.3", shape.fusionHidden1(), shape.fusionHidden2());
        linear("fusion.5", shape.fusionHidden2(), 1);
    }

    private void linear(String name, int inputs, int outputs) {
        add(name + ".weight", new Shape(outputs, inputs), Start.UNIFORM, inputs);
        add(name + ".bias", new Shape(outputs), Start.UNIFORM, inputs);
    }

    private void layerNorm(String name, int width) {
        add(name + ".weight", new Shape(width), Start.ONES, width);
        add(name + ".bias", new Shape(width), Start.ZEROS, width);
    }

    private void add(String name, Shape shape, Start start, int fanIn) {
        var parameter = new Parameter(name, shape, size, start, fanIn);
        parameters.add(parameter);
        size = Math.addExact(size, parameter.size());
    }

    /** Number of values in all parameters. */
    public int size() {
        return size;
    }

    /** All parameters, in order. */
    public List<Parameter> all() {
        return List.copyOf(parameters);
    }

    /** All parameters but the cf embedding, in order. */
    public List<Parameter> layers() {
        return parameters.stream()
                .filter(parameter -> !parameter.name().equals(CF))
                .toList();
    }

    /** The cf embedding, n × e. */
    public Parameter cf() {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(CF))
                .findFirst()
                .orElseThrow();
    }
}
