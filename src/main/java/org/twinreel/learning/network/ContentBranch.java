package org.twinreel.learning.network;

import java.util.Arrays;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.network.ParameterLayout.Parameter;

/**
 * The trained content branch, apart from the engine: it embeds any feature vector, also one that no movie has, and so
 * answers what an embedding would be if a movie's text, genres or numbers were others.
 *
 * @param first Linear─LayerNorm─GELU
 * @param second Linear─LayerNorm─GELU
 * @param last Linear
 */
public record ContentBranch(Hidden first, Hidden second, Linear last) {

    /**
     * A linear layer y = W x + c. The arrays are shared, not copied.
     *
     * @param weight W, outputs × inputs, row by row
     * @param bias c, one for each output
     */
    public record Linear(float[] weight, float[] bias) {
        public Linear {
            if (bias.length == 0 || weight.length % bias.length != 0) {
                throw new IllegalArgumentException(
                        weight.length + " weights do not belong to " + bias.length + " outputs");
            }
        }

        /** Number of inputs. */
        public int inputs() {
            return weight.length / bias.length;
        }

        private float[] apply(float[] input) {
            var output = new float[bias.length];
            for (int row = 0; row < output.length; row++) {
                double sum = bias[row];
                for (int column = 0; column < input.length; column++) {
                    sum += (double) weight[row * input.length + column] * input[column];
                }
                output[row] = (float) sum;
            }
            return output;
        }
    }

    /**
     * A hidden layer as it is without dropout.
     *
     * @param linear the linear layer
     * @param scale LayerNorm's γ, one for each output
     * @param shift LayerNorm's β, one for each output
     */
    public record Hidden(Linear linear, float[] scale, float[] shift) {
        public Hidden {
            if (scale.length != linear.bias().length || shift.length != scale.length) {
                throw new IllegalArgumentException("LayerNorm needs one scale and one shift for each output");
            }
        }

        /** LayerNorm and GELU of what the linear layer answers; the values are overwritten. */
        float[] activate(float[] values) {
            normalize(values);
            var activations = new float[values.length];
            new Gelu(values.length).apply(values, activations, new float[values.length], values.length);
            return activations;
        }

        private void normalize(float[] values) {
            double mean = 0;
            for (float value : values) {
                mean += value / (double) values.length;
            }
            double variance = 0;
            for (float value : values) {
                variance += (value - mean) * (value - mean) / values.length;
            }
            double deviation = Math.sqrt(variance + HybridNetwork.LAYER_NORM_EPSILON);
            for (int index = 0; index < values.length; index++) {
                values[index] = (float) (scale[index] * ((values[index] - mean) / deviation) + shift[index]);
            }
        }
    }

    public ContentBranch {
        if (second.linear().inputs() != first.linear().bias().length
                || last.inputs() != second.linear().bias().length) {
            throw new IllegalArgumentException("each layer must take what the one before passes on");
        }
    }

    /** The branch among a network's parameters, all in the layout's order; its arrays are copies. */
    public static ContentBranch of(ParameterLayout layout, float[] values) {
        var cut = new Cut(layout, values);
        return new ContentBranch(
                cut.hidden("content.0", "content.1"), cut.hidden("content.3", "content.4"), cut.linear("content.6"));
    }

    private record Cut(ParameterLayout layout, float[] values) {
        Hidden hidden(String linear, String norm) {
            return new Hidden(linear(linear), values(norm + ".weight"), values(norm + ".bias"));
        }

        Linear linear(String name) {
            return new Linear(values(name + ".weight"), values(name + ".bias"));
        }

        private float[] values(String name) {
            Parameter parameter = layout.layers().stream()
                    .filter(layer -> layer.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return Arrays.copyOfRange(values, parameter.offset(), parameter.offset() + parameter.size());
        }
    }

    /** Number of features, d. */
    public int features() {
        return first.linear().inputs();
    }

    /**
     * The embedding of a feature vector.
     *
     * @param features d numbers, as a row of {@link org.twinreel.features.FeatureSet#content()}
     * @return e numbers of L2 norm 1, as a row of {@link ItemEmbeddings#content()} but for rounding; all 0 where the
     *     branch answers with zeros
     * @throws IllegalArgumentException when there are other than d features
     */
    public float[] embed(float[] features) {
        requireFeatures(features);
        float[] hidden = first.activate(first.linear().apply(features));
        float[] embedding = last.apply(second.activate(second.linear().apply(hidden)));
        toUnitLength(embedding);
        return embedding;
    }

    void requireFeatures(float[] features) {
        if (features.length != features()) {
            throw new IllegalArgumentException("expected " + features() + " features but got " + features.length);
        }
    }

    /** Divides by the L2 norm; zeros stay zeros. */
    static void toUnitLength(float[] embedding) {
        double norm = Math.sqrt(RowSums.sumOfProducts(embedding, embedding));
        for (int index = 0; index < embedding.length; index++) {
            embedding[index] /= (float) Math.max(norm, HybridLoss.SMALLEST_NORM);
        }
    }
}
