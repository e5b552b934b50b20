package org.twinreel.learning.network;

import ai.djl.ndarray.NDArray;

/** Dropout that drops nothing. */
final class NoDropout implements Dropout {

    @Override
    public NDArray apply(NDArray activations) {
        return activations;
    }

    @Override
    public void apply(float[] activations, float[] slopes, int size) {
        // Activations and slopes are as they should be.
    }
}
