package org.twinreel.ui.training;

import java.util.List;
import org.twinreel.learning.EpochMetrics;

/**
 * A run whose curves stay in view for comparison.
 *
 * @param number 1 for the first run on the open catalogue
 * @param outline what it set out to do
 * @param epochs the epochs that it finished
 */
public record PastRun(int number, RunOutline outline, List<EpochMetrics> epochs) {
    public PastRun {
        epochs = List.copyOf(epochs);
    }

    /** The lowest MSE on held-out movies; NaN without any. */
    double lowestValidationMse() {
        return epochs.stream().mapToDouble(EpochMetrics::validationMse).min().orElse(Double.NaN);
    }
}
