package org.twinreel.ui.training;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.twinreel.learning.EpochMetrics;

/** The two pictures of a run. */
public enum CurveKind {
    /** How far the predicted scores are from the true ones. */
    MSE(EpochMetrics::trainMse, EpochMetrics::validationMse),
    /** How far the two embeddings of a movie point apart, 1 − cos. */
    ALIGNMENT(EpochMetrics::alignment, EpochMetrics::validationAlignment);

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final ToDoubleFunction<EpochMetrics> training;

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final ToDoubleFunction<EpochMetrics> validation;

    CurveKind(ToDoubleFunction<EpochMetrics> training, ToDoubleFunction<EpochMetrics> validation) {
        this.training = training;
        this.validation = validation;
    }

    /** An epoch's value on the training split. */
    public double training(EpochMetrics epoch) {
        return training.applyAsDouble(epoch);
    }

    /** An epoch's value on the validation split; NaN without one. */
    public double validation(EpochMetrics epoch) {
        return validation.applyAsDouble(epoch);
    }

    /** Its name in keys, ids and file names. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
