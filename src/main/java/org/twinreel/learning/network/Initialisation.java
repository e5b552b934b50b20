package org.twinreel.learning.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.twinreel.learning.network.ParameterLayout.Parameter;

/**
 * The values with which training starts, as PyTorch's modules draw them: {@code nn.Linear} uniform in ±1/√fan_in, the
 * bias too (its Kaiming initialisation with a = √5, He et al. 2015, doi:10.1109/ICCV.2015.123, comes to that),
 * {@code nn.LayerNorm} at 1 and 0, the cf embedding normal with a small deviation.
 */
public final class Initialisation {
    private final double embeddingDeviation;

    /** Draws the cf embedding with this standard deviation. */
    public Initialisation(double embeddingDeviation) {
        this.embeddingDeviation = embeddingDeviation;
    }

    /** Starting values of all parameters, one after the other; the same seed draws the same values everywhere. */
    public float[] draw(ParameterLayout layout, SplittableRandom random) {
        var values = new float[layout.size()];
        for (Parameter parameter : layout.all()) {
            int from = parameter.offset();
            int to = from + parameter.size();
            switch (parameter.start()) {
                case UNIFORM -> uniform(values, from, to, 1.0 / Math.sqrt(parameter.fanIn()), random);
                case NORMAL -> normal(values, from, to, random);
                case ONES -> Arrays.fill(values, from, to, 1f);
                case ZEROS -> Arrays.fill(values, from, to, 0f);
            }
        }
        return values;
    }

    private static void uniform(float[] values, int from, int to, double bound, SplittableRandom random) {
        for (int index = from; index < to; index++) {
            values[index] = (float) ((2.0 * random.nextDouble() - 1.0) * bound);
        }
    }

    private void normal(float[] values, int from, int to, SplittableRandom random) {
        for (int index = from; index < to; index++) {
            values[index] = (float) (random.nextGaussian() * embeddingDeviation);
        }
    }
}
