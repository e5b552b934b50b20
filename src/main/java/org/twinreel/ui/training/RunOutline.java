package org.twinreel.ui.training;

import org.twinreel.features.InputChoice;
import org.twinreel.learning.ComputeDevice;

/**
 * What is known of a run before its first epoch.
 *
 * @param device what it computes on
 * @param inputs what the network reads
 * @param epochs how many were asked for, at least 1
 * @param trainRows movies that it learns from
 * @param validationRows movies held out
 * @param meanPredictorMse validation MSE of always predicting the training target's mean; NaN without held-out movies
 */
public record RunOutline(
        ComputeDevice device,
        InputChoice inputs,
        int epochs,
        int trainRows,
        int validationRows,
        double meanPredictorMse) {}
