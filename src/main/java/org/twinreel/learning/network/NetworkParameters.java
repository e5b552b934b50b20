package org.twinreel.learning.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Map;

/** The numbers that training changes, on whatever device they live. */
public interface NetworkParameters {

    /** Which they are. */
    ParameterLayout layout();

    /** All parameters but the cf embedding, by name; they live as long as the parameters do. */
    Map<String, NDArray> layers();

    /** The cf embedding of some movies, b × e: a copy that lives as long as {@code manager}. */
    NDArray cf(NDManager manager, int[] rows);

    /** Copies all values, in the layout's order. */
    void copyTo(float[] copy);

    /** Replaces all values. */
    void set(float[] values);
}
