package org.twinreel.features;

/**
 * What the model learns to predict: the implicit score, min-max scaled.
 *
 * @param values n values in [0, 1]
 * @param minimum the implicit score that became 0
 * @param maximum the implicit score that became 1
 */
public record Target(float[] values, double minimum, double maximum) {}
