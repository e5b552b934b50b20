package org.twinreel.learning;

import java.util.Comparator;
import java.util.List;

/**
 * The course of a run.
 *
 * @param epochs the finished epochs, in order, at least one
 * @param stoppedEarly whether somebody stopped the run before its last epoch
 * @param meanPredictorMse validation MSE of always predicting the training target's mean; NaN without validation rows
 */
public record TrainingHistory(List<EpochMetrics> epochs, boolean stoppedEarly, double meanPredictorMse) {
    public TrainingHistory {
        epochs = List.copyOf(epochs);
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("a history needs at least one finished epoch");
        }
    }

    /** The epoch whose parameters were kept: the first of those with the lowest {@link EpochMetrics#selectionMse()}. */
    public EpochMetrics best() {
        return epochs.stream()
                .min(Comparator.comparingDouble(EpochMetrics::selectionMse))
                .orElseThrow();
    }
}
