package org.twinreel.learning;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.twinreel.learning.ParameterLayout.Parameter;

/**
 * AdamW as {@link AdamWConfig} writes it, in one pass over all parameters in the main memory. {@link AdamW} reads and
 * writes every array once for each operation, some ten times a step, and nearly all of that is the cf embedding; here
 * each value is read and written once a step.
 */
final class FusedAdamW implements Optimizer {
    /** Values updated a call: many small calls get the loop compiled early. */
    private static final int BLOCK = 4096;

    private final HostParameters parameters;
    private final AdamWConfig config;
    private final List<Parameter> layers;
    private final float[] weight;
    private final float[] gradient;
    private final float[] mean;
    private final float[] square;
    private long steps;

    /** An optimizer of {@code parameters}. */
    FusedAdamW(HostParameters parameters, AdamWConfig config) {
        this.parameters = parameters;
        this.config = config;
        layers = parameters.layout().layers();
        weight = parameters.values();
        gradient = new float[weight.length];
        mean = new float[weight.length];
        square = new float[weight.length];
    }

    @Override
    public NetworkParameters parameters() {
        return parameters;
    }

    @Override
    public double step(Gradients gradients, double learningRate) {
        double norm = Math.sqrt(collectLayers(gradients) + collectRows(gradients));
        var pass = new Pass(
                config, config.at(++steps, learningRate), config.clipping().scale(norm));
        for (int from = 0; from < weight.length; from += BLOCK) {
            update(pass, from, Math.min(weight.length, from + BLOCK));
        }
        forgetRows(gradients.rows());
        parameters.publish();
        return norm;
    }

    /** Copies the layers' gradients to their places; returns the sum of their squares. */
    private double collectLayers(Gradients gradients) {
        double squares = 0;
        for (Parameter parameter : layers) {
            NDArray array = Objects.requireNonNull(gradients.layers().get(parameter.name()));
            NativeArray.view(array).get(gradient, parameter.offset(), parameter.size());
            squares += sumOfSquares(parameter.offset(), parameter.offset() + parameter.size());
        }
        return squares;
    }

    /** Copies the gradients of the batch's cf embeddings to their places; returns the sum of their squares. */
    private double collectRows(Gradients gradients) {
        var view = NativeArray.view(gradients.cf());
        double squares = 0;
        for (int row : gradients.rows()) {
            int from = parameters.cfOffset(row);
            int to = parameters.cfOffset(row + 1);
            view.get(gradient, from, to - from);
            squares += sumOfSquares(from, to);
        }
        return squares;
    }

    /** Sets the gradients of the batch's cf embeddings back to 0, which they are outside a batch. */
    private void forgetRows(int[] rows) {
        for (int row : rows) {
            Arrays.fill(gradient, parameters.cfOffset(row), parameters.cfOffset(row + 1), 0f);
        }
    }

    /** Two sums side by side, so that an addition need not wait for the one before. */
    private double sumOfSquares(int from, int to) {
        double even = 0;
        double odd = 0;
        int index = from;
        for (; index < to - 1; index += 2) {
            even += (double) gradient[index] * gradient[index];
            odd += (double) gradient[index + 1] * gradient[index + 1];
        }
        return even + odd + (index < to ? (double) gradient[index] * gradient[index] : 0);
    }

    private void update(Pass pass, int from, int to) {
        for (int index = from; index < to; index++) {
            float clipped = gradient[index] * pass.clip;
            float newMean = pass.beta1 * mean[index] + pass.rest1 * clipped;
            float newSquare = pass.beta2 * square[index] + pass.rest2 * clipped * clipped;
            float root = (float) Math.sqrt(newSquare) * pass.rootScale + pass.epsilon;
            weight[index] = weight[index] * pass.keep - pass.stepSize * newMean / root;
            mean[index] = newMean;
            square[index] = newSquare;
        }
    }

    /** The factors of one pass, in the precision of the parameters. */
    private static final class Pass {
        private final float clip;
        private final float beta1;
        private final float rest1;
        private final float beta2;
        private final float rest2;
        private final float rootScale;
        private final float epsilon;
        private final float keep;
        private final float stepSize;

        Pass(AdamWConfig config, AdamWConfig.Factors factors, double clip) {
            this.clip = (float) clip;
            beta1 = (float) config.beta1();
            rest1 = (float) (1 - config.beta1());
            beta2 = (float) config.beta2();
            rest2 = (float) (1 - config.beta2());
            rootScale = (float) (1 / factors.rootCorrection());
            epsilon = (float) config.epsilon();
            keep = (float) factors.keep();
            stepSize = (float) factors.stepSize();
        }
    }
}
