package org.twinreel.learning;

import ai.djl.ndarray.NDArray;
import java.util.Map;

/**
 * The loss's gradients of one batch; they live as long as the batch's manager.
 *
 * @param layers by name, each of its parameter's shape
 * @param rows which movies the batch has, each at most once
 * @param cf gradients of those movies' cf embeddings, b × e; all other movies' are 0
 */
record Gradients(Map<String, NDArray> layers, int[] rows, NDArray cf) {}
