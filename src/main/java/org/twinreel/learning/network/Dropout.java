package org.twinreel.learning.network;

import ai.djl.ndarray.NDArray;
import java.util.SplittableRandom;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;

/**
 * What dropout does to the activations of a hidden layer (Srivastava et al. 2014,
 * https://jmlr.org/papers/v15/srivastava14a.html).
 */
public interface Dropout {

    /** The activations as the next layer sees them, on the manager of {@code activations}. */
    NDArray apply(NDArray activations);

    /**
     * Changes the first {@code size} activations to what the next layer sees of them, and their slopes likewise.
     *
     * @param slopes the activations' derivatives, each where its activation is
     */
    void apply(float[] activations, float[] slopes, int size);

    /** The dropout that a configuration asks for while training. */
    static Dropout of(TrainingConfig config, SplittableRandom random) {
        double share = config.get(HyperParameter.DROPOUT);
        return share == 0 ? none() : new MaskedDropout(share, random);
    }

    /** No dropout: evaluation mode. */
    static Dropout none() {
        return new NoDropout();
    }
}
