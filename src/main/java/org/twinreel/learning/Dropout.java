package org.twinreel.learning;

import ai.djl.ndarray.NDArray;
import java.util.SplittableRandom;

/**
 * What dropout does to the activations of a hidden layer (Srivastava et al. 2014,
 * https://jmlr.org/papers/v15/srivastava14a.html).
 */
@FunctionalInterface
interface Dropout {

    /** The activations as the next layer sees them, on the manager of {@code activations}. */
    NDArray apply(NDArray activations);

    /** The dropout that a configuration asks for while training. */
    static Dropout of(TrainingConfig config, SplittableRandom random) {
        double share = config.get(HyperParameter.DROPOUT);
        return share == 0 ? none() : new MaskedDropout(share, random);
    }

    /** No dropout: evaluation mode. */
    static Dropout none() {
        return activations -> activations;
    }
}
