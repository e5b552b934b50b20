package org.twinreel.learning;

import java.util.Optional;

/**
 * What a run computed on.
 *
 * @param gpu whether it is a GPU
 * @param index the GPU's number, 0-based; 0 for the CPU
 * @param name for people, such as "CPU, 1 thread" or "GPU 0"
 * @param fallback why this is not the device that was asked for; empty where it is
 */
public record ComputeDevice(boolean gpu, int index, String name, Optional<Fallback> fallback) {

    /** Why a GPU that was asked for, or would have been chosen, is not used. */
    public enum Fallback {
        /** The engine sees no GPU. */
        NO_GPU,
        /** The machine has GPUs, but none of the asked number. */
        NO_SUCH_GPU,
        /** The GPU is there but a first computation on it failed. */
        GPU_FAILED,
        /** The GPU ran out of memory while training. */
        OUT_OF_MEMORY
    }

    /** "cpu" or "gpu". */
    public String kind() {
        return gpu ? "gpu" : "cpu";
    }
}
