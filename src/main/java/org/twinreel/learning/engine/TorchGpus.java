package org.twinreel.learning.engine;

import ai.djl.Device;
import ai.djl.engine.EngineException;
import ai.djl.engine.StandardCapabilities;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** The GPUs of the running PyTorch engine. */
public final class TorchGpus implements ComputeDevices.Gpus {

    /**
     * How many there are. PyTorch itself only says whether there is one; DJL counts them through the CUDA runtime, which
     * it does not find where CUDA came with PyTorch instead of being installed: then the first is all that is known.
     */
    @Override
    public int count() {
        if (!TorchEngine.get().hasCapability(StandardCapabilities.CUDA)) {
            return 0;
        }
        return Math.max(1, TorchEngine.get().getGpuCount());
    }

    @Override
    public boolean works(int index) {
        try (NDManager manager = TorchEngine.get().newBaseManager(Device.gpu(index))) {
            NDArray ones = manager.ones(new Shape(2, 2));
            return ones.matMul(ones).sum().getFloat() == 8f;
        } catch (EngineException failure) {
            return false;
        }
    }
}
