package org.twinreel.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** AdamW as {@link AdamWConfig} writes it, an array operation at a time: for a GPU, and to check faster forms by. */
final class AdamW {
    private final DeviceParameters parameters;
    private final AdamWConfig config;
    private final Map<String, Moments> moments = new LinkedHashMap<>();
    private long steps;

    private record Moments(NDArray mean, NDArray square) {}

    /** An optimizer whose moments live as long as {@code manager}. */
    AdamW(NDManager manager, DeviceParameters parameters, AdamWConfig config) {
        this.parameters = parameters;
        this.config = config;
        parameters.arrays().forEach((name, array) -> {
            var shape = array.getShape();
            moments.put(name, new Moments(manager.zeros(shape), manager.zeros(shape)));
        });
    }

    /** What it changes. */
    NetworkParameters parameters() {
        return parameters;
    }

    /**
     * Clips the gradients and takes one step against them.
     *
     * @return the gradients' global L2 norm before clipping
     */
    double step(Gradients gradients, double learningRate) {
        // The moments live long, and so would all that is computed from them, if the scope did not end it.
        try (var scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Map<String, NDArray> all = new LinkedHashMap<>(gradients.layers());
            all.put(ParameterLayout.CF, dense(gradients));
            double norm = norm(all);
            double scale = config.clipping().scale(norm);
            AdamWConfig.Factors factors = config.at(++steps, learningRate);
            all.forEach((name, gradient) -> update(name, gradient.mul(scale), factors));
            return norm;
        }
    }

    /** The cf embedding's gradient, n × e, 0 for movies outside the batch. */
    private NDArray dense(Gradients gradients) {
        NDArray batch = gradients.cf();
        NDManager manager = batch.getManager();
        NDArray rows = manager.create(gradients.rows()).reshape(-1, 1).broadcast(batch.getShape());
        NDArray zeros = manager.zeros(parameters.layout().cf().shape());
        return zeros.scatter(rows, batch, 0);
    }

    /** One figure is read at the end, not one a parameter: on a GPU each reading waits for all work before it. */
    private static double norm(Map<String, NDArray> gradients) {
        var squares = new NDList();
        gradients.values().forEach(gradient -> squares.add(gradient.square().sum()));
        return Math.sqrt(NDArrays.stack(squares).sum().getFloat());
    }

    private void update(String name, NDArray gradient, AdamWConfig.Factors factors) {
        NDArray weight = Objects.requireNonNull(parameters.arrays().get(name));
        Moments moment = Objects.requireNonNull(moments.get(name));
        NDArray mean = moment.mean();
        NDArray square = moment.square();
        weight.muli(factors.keep());
        mean.muli(config.beta1()).addi(gradient.mul(1 - config.beta1()));
        square.muli(config.beta2()).addi(gradient.square().mul(1 - config.beta2()));
        NDArray root = square.sqrt().div(factors.rootCorrection()).add(config.epsilon());
        weight.subi(mean.div(root).mul(factors.stepSize()));
    }
}
