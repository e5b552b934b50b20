package org.twinreel.learning.autograd;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import org.twinreel.learning.engine.NativeArray;
import org.twinreel.learning.step.AdamWConfig;

/**
 * AdamW as {@link AdamWConfig} writes it, an array operation at a time: for a GPU, and to check faster forms by.
 *
 * <p>Every number in its formulas is an array on the device. Given as a Java number, each would be copied there on its
 * own, and on a GPU such a copy costs more than what it is wanted for.
 */
public final class AdamW {
    private final DeviceParameters parameters;
    private final AdamWConfig config;
    private final Moments layers;
    private final Moments cf;
    private final Constants constants;
    private long steps;

    private record Moments(NDArray mean, NDArray square) {
        static Moments like(NDManager manager, NDArray parameter) {
            return new Moments(manager.zeros(parameter.getShape()), manager.zeros(parameter.getShape()));
        }
    }

    private record Constants(NDArray beta1, NDArray rest1, NDArray beta2, NDArray rest2, NDArray epsilon) {
        static Constants of(NDManager manager, AdamWConfig config) {
            NDList all = scalars(
                    manager, config.beta1(), 1 - config.beta1(), config.beta2(), 1 - config.beta2(), config.epsilon());
            return new Constants(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
        }
    }

    private record Factors(NDArray clip, NDArray keep, NDArray stepSize, NDArray rootCorrection) {
        static Factors of(NDManager manager, double clip, AdamWConfig.Factors step) {
            NDList all = scalars(manager, clip, step.keep(), step.stepSize(), step.rootCorrection());
            return new Factors(all.get(0), all.get(1), all.get(2), all.get(3));
        }
    }

    /** An optimizer whose moments live as long as {@code manager}. */
    public AdamW(NDManager manager, DeviceParameters parameters, AdamWConfig config) {
        this.parameters = parameters;
        this.config = config;
        layers = Moments.like(manager, parameters.joined());
        cf = Moments.like(manager, parameters.cf());
        constants = Constants.of(manager, config);
    }

    /** What it changes. */
    DeviceParameters parameters() {
        return parameters;
    }

    /**
     * Clips the gradients and takes one step against them.
     *
     * @return the gradients' global L2 norm before clipping
     */
    public double step(Gradients gradients, double learningRate) {
        // The moments live long, and so would all that is computed from them, if the scope did not end it.
        try (var scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            double norm = norm(gradients);
            double clip = config.clipping().scale(norm);
            NDManager manager = gradients.cf().getManager();
            Factors factors = Factors.of(manager, clip, config.at(++steps, learningRate));
            update(parameters.joined(), layers, gradients.layers(), factors);
            update(parameters.cf(), cf, dense(gradients), factors);
            return norm;
        }
    }

    /** Numbers as arrays without dimensions, brought to the device together. */
    private static NDList scalars(NDManager manager, double... numbers) {
        var vector = NativeArray.filled(manager, new Shape(numbers.length), view -> {
            for (double number : numbers) {
                view.put((float) number);
            }
        });
        var scalars = new NDList();
        vector.split(numbers.length).forEach(part -> scalars.add(part.reshape()));
        return scalars;
    }

    /** The cf embedding's gradient, n × e, 0 for movies outside the batch. */
    private NDArray dense(Gradients gradients) {
        NDArray batch = gradients.cf();
        NDManager manager = batch.getManager();
        NDArray rows = manager.create(gradients.rows()).reshape(-1, 1).broadcast(batch.getShape());
        NDArray zeros = manager.zeros(parameters.layout().cf().shape());
        return zeros.scatter(rows, batch, 0);
    }

    /** One figure is read at the end: on a GPU each reading waits for all work before it. */
    private static double norm(Gradients gradients) {
        NDArray squares = gradients.layers().square().sum();
        return Math.sqrt(squares.add(gradients.cf().square().sum()).getFloat());
    }

    private void update(NDArray weight, Moments moment, NDArray whole, Factors factors) {
        NDArray gradient = whole.mul(factors.clip());
        NDArray mean = moment.mean();
        NDArray square = moment.square();
        weight.muli(factors.keep());
        mean.muli(constants.beta1()).addi(gradient.mul(constants.rest1()));
        square.muli(constants.beta2()).addi(gradient.square().mul(constants.rest2()));
        NDArray root = square.sqrt().div(factors.rootCorrection()).add(constants.epsilon());
        weight.subi(mean.div(root).mul(factors.stepSize()));
    }
}
