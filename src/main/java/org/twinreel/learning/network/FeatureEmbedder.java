package org.twinreel.learning.network;

import java.util.Arrays;
import org.twinreel.learning.network.ContentBranch.Hidden;
import org.twinreel.learning.network.ContentBranch.Linear;

/**
 * The content branch made ready for many movies: the same formulas as {@link ContentBranch#embed(float[])}, several times
 * as fast, with sums in float.
 *
 * <p>Keeps each layer's weights input by input. A sum over inputs then is "add a multiple of one array to another", which
 * the JIT compiler turns into vector instructions, unlike the sum inside a scalar product. Not for several threads at a
 * time.
 */
public final class FeatureEmbedder {
    /** Inputs added in one pass: each sum is then loaded and stored once for four products. */
    private static final int STRIDE = 4;

    private final ContentBranch branch;
    private final Turned first;
    private final Turned second;
    private final Turned last;

    /** An embedder with a branch's weights, which it copies. */
    public FeatureEmbedder(ContentBranch branch) {
        this.branch = branch;
        first = new Turned(branch.first().linear());
        second = new Turned(branch.second().linear());
        last = new Turned(branch.last());
    }

    /**
     * The embedding of a feature vector.
     *
     * @param features d numbers, as a row of {@link org.twinreel.features.FeatureSet#content()}
     * @return as of {@link ContentBranch#embed(float[])}, but for rounding
     * @throws IllegalArgumentException when there are other than d features
     */
    public float[] embed(float[] features) {
        branch.requireFeatures(features);
        float[] embedding = last.apply(hidden(branch.second(), second, hidden(branch.first(), first, features)));
        ContentBranch.toUnitLength(embedding);
        return embedding;
    }

    private static float[] hidden(Hidden layer, Turned linear, float[] input) {
        return layer.activate(linear.apply(input));
    }

    /** A linear layer whose weights lie input by input; rows of zeros are added up to a multiple of the stride. */
    private static final class Turned {
        private final float[][] byInput;
        private final float[] bias;

        Turned(Linear linear) {
            bias = linear.bias();
            int inputs = linear.inputs();
            byInput = new float[(inputs + STRIDE - 1) / STRIDE * STRIDE][bias.length];
            for (int output = 0; output < bias.length; output++) {
                for (int input = 0; input < inputs; input++) {
                    byInput[input][output] = linear.weight()[output * inputs + input];
                }
            }
        }

        float[] apply(float[] input) {
            float[] padded = Arrays.copyOf(input, byInput.length);
            float[] sums = bias.clone();
            for (int start = 0; start < padded.length; start += STRIDE) {
                addProducts(padded, start, sums);
            }
            return sums;
        }

        private void addProducts(float[] input, int start, float[] sums) {
            float input0 = input[start];
            float input1 = input[start + 1];
            float input2 = input[start + 2];
            float input3 = input[start + 3];
            float[] weights0 = byInput[start];
            float[] weights1 = byInput[start + 1];
            float[] weights2 = byInput[start + 2];
            float[] weights3 = byInput[start + 3];
            for (int output = 0; output < sums.length; output++) {
                sums[output] += input0 * weights0[output]
                        + input1 * weights1[output]
                        + input2 * weights2[output]
                        + input3 * weights3[output];
            }
        }
    }
}
