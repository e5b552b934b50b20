package org.twinreel.learning.training;

import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.TrainingConfig;

/**
 * What to train, how, and on what.
 *
 * @param config every hyper-parameter
 * @param split which rows to learn from; must have as many rows as the features
 * @param device asked for
 */
public record TrainingRequest(TrainingConfig config, DataSplit split, DeviceChoice device) {}
