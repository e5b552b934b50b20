package org.twinreel.learning.engine;

import ai.djl.Device;
import java.util.Optional;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.ComputeDevice.Fallback;
import org.twinreel.learning.DeviceChoice;

/** Finds the device to compute on; where it is not the one asked for, the answer says why. */
public final class ComputeDevices {
    private final Gpus gpus;

    /** Looks among these GPUs. */
    public ComputeDevices(Gpus gpus) {
        this.gpus = gpus;
    }

    /** The machine's GPUs as the engine sees them. */
    public interface Gpus {
        /** How many there are; they are numbered from 0. */
        int count();

        /** Whether a small computation on one succeeds. */
        boolean works(int index);
    }

    /**
     * The device for a choice. AUTO takes the first GPU that works, else the CPU; without any GPU that is no fallback.
     */
    public ComputeDevice resolve(DeviceChoice choice) {
        return switch (choice.kind()) {
            case CPU -> cpu(Optional.empty());
            case GPU -> gpu(choice.index());
            case AUTO -> firstThatWorks();
        };
    }

    private ComputeDevice gpu(int index) {
        int count = gpus.count();
        if (count == 0) {
            return cpu(Optional.of(Fallback.NO_GPU));
        }
        if (index >= count) {
            return cpu(Optional.of(Fallback.NO_SUCH_GPU));
        }
        return gpus.works(index) ? named(index) : cpu(Optional.of(Fallback.GPU_FAILED));
    }

    private ComputeDevice firstThatWorks() {
        int count = gpus.count();
        for (int index = 0; index < count; index++) {
            if (gpus.works(index)) {
                return named(index);
            }
        }
        return cpu(count == 0 ? Optional.empty() : Optional.of(Fallback.GPU_FAILED));
    }

    private static ComputeDevice named(int index) {
        return new ComputeDevice(true, index, "GPU " + index, Optional.empty());
    }

    /** The CPU, and why it has to do, if it was not asked for. */
    public static ComputeDevice cpu(Optional<Fallback> fallback) {
        int threads = TorchEngine.threads();
        return new ComputeDevice(false, 0, "CPU, " + threads + (threads == 1 ? " thread" : " threads"), fallback);
    }

    /** The engine's word for a device. */
    public static Device djl(ComputeDevice device) {
        return device.gpu() ? Device.gpu(device.index()) : Device.cpu();
    }
}
