package org.twinreel.learning.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.engine.NativeArray;

/** Cuts batches out of the whole data, without a copy of the rest. */
public final class BatchLoader {
    private final FloatMatrix content;
    private final float[] target;

    /**
     * A loader.
     *
     * @param content n × d
     * @param target n
     */
    public BatchLoader(FloatMatrix content, float[] target) {
        if (content.rows() != target.length) {
            throw new IllegalArgumentException(content.rows() + " rows have " + target.length + " targets");
        }
        this.content = content;
        this.target = target;
    }

    /** The movies at {@code order[from]} (inclusive) to {@code order[to]} (exclusive), on the manager's device. */
    public Batch load(NDManager manager, int[] order, int from, int to) {
        int[] rows = Arrays.copyOfRange(order, from, to);
        NDArray targets = NativeArray.filled(manager, new Shape(rows.length, 1), view -> {
            for (int row : rows) {
                view.put(target[row]);
            }
        });
        return new Batch(rows, features(manager, rows), targets);
    }

    /** The content features of some movies, b × d. */
    public NDArray features(NDManager manager, int[] rows) {
        int columns = content.columns();
        return NativeArray.filled(manager, new Shape(rows.length, columns), view -> {
            for (int row : rows) {
                view.put(content.values(), row * columns, columns);
            }
        });
    }
}
