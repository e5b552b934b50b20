package org.twinreel.learning.engine;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.function.Consumer;

/**
 * Arrays that Java fills without a detour. The memory is the engine's own, not a Java buffer's: it ends with its
 * manager instead of with some later garbage collection, and it is aligned as the engine likes it, without which matrix
 * products may round otherwise and a run would not repeat to the last digit.
 */
public final class NativeArray {

    private NativeArray() {}

    /** An array on the manager and its device, filled by {@code fill}, which gets a view of it, row by row. */
    public static NDArray filled(NDManager manager, Shape shape, Consumer<FloatBuffer> fill) {
        if (!manager.getDevice().isGpu()) {
            NDArray array = manager.create(shape, DataType.FLOAT32);
            fill.accept(view(array));
            return array;
        }
        try (NDManager host = manager.newSubManager(Device.cpu())) {
            NDArray copy = filled(host, shape, fill).toDevice(manager.getDevice(), true);
            copy.attach(manager);
            return copy;
        }
    }

    /** A view of an array in the main memory, for reading and writing; not to be used once the array is closed. */
    public static FloatBuffer view(NDArray array) {
        return array.toByteBuffer(true).asFloatBuffer();
    }
}
