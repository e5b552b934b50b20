package org.twinreel.learning.network;

import ai.djl.ndarray.NDArray;

/**
 * Some movies, as the network sees them.
 *
 * @param rows which, each at most once
 * @param features b × d
 * @param target b × 1
 */
public record Batch(int[] rows, NDArray features, NDArray target) {}
