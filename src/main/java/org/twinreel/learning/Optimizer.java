package org.twinreel.learning;

import ai.djl.ndarray.NDManager;

/** Changes parameters so that the loss falls. */
interface Optimizer {

    /** What it changes. */
    NetworkParameters parameters();

    /**
     * Clips the gradients and takes one step against them.
     *
     * @return the gradients' global L2 norm before clipping
     */
    double step(Gradients gradients, double learningRate);

    /**
     * The fastest AdamW for the device of {@code manager}, which it and its parameters live as long as.
     *
     * @param start the parameters' first values, taken over
     */
    static Optimizer on(NDManager manager, ParameterLayout layout, float[] start, AdamWConfig config) {
        if (manager.getDevice().isGpu()) {
            return new AdamW(manager, new DeviceParameters(manager, layout, start), config);
        }
        return new FusedAdamW(new HostParameters(manager, layout, start), config);
    }
}
