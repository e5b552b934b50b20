package org.twinreel.learning;

/**
 * What to train, how, and on what.
 *
 * @param config every hyper-parameter
 * @param split which rows to learn from; must have as many rows as the features
 * @param device asked for
 */
public record TrainingRequest(TrainingConfig config, DataSplit split, DeviceChoice device) {}
