package org.twinreel.learning.autograd;

import ai.djl.ndarray.NDArray;
import org.twinreel.learning.network.ParameterLayout;

/**
 * The loss's gradients of one batch; they live as long as the batch's manager.
 *
 * @param layers of all parameters but the cf embedding, one after the other as in {@link ParameterLayout#layers()}
 * @param rows which movies the batch has, each at most once
 * @param cf gradients of those movies' cf embeddings, b × e; all other movies' are 0
 */
public record Gradients(NDArray layers, int[] rows, NDArray cf) {}
