package org.twinreel.batch;

import org.twinreel.catalogue.CatalogueException;
import org.twinreel.learning.InvalidHyperParameterException;
import org.twinreel.learning.LearningException;

/** What the process tells whoever started it. */
enum ExitStatus {
    /** The report is there. */
    DONE(0),
    /** What was asked for makes no sense or cannot be written where it was asked for. */
    UNUSABLE_ARGUMENTS(2),
    /** The movies or the split cannot be used. */
    UNUSABLE_DATA(3),
    /** The arguments and the data were fine, but the work failed. */
    TRAINING_FAILED(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The status for a failure. */
    static ExitStatus of(Throwable failure) {
        if (failure instanceof UnusableArgumentsException || failure instanceof InvalidHyperParameterException) {
            return UNUSABLE_ARGUMENTS;
        }
        if (failure instanceof CatalogueException) {
            return UNUSABLE_DATA;
        }
        if (failure instanceof LearningException impossible) {
            return switch (impossible.reason()) {
                case BATCH_TOO_LARGE -> UNUSABLE_ARGUMENTS;
                case SPLIT_UNREADABLE, SPLIT_MISMATCH, NO_TARGET -> UNUSABLE_DATA;
                default -> TRAINING_FAILED;
            };
        }
        return TRAINING_FAILED;
    }
}
