package org.twinreel.learning;

import java.util.List;

/** A training that could not be done; says which of a few causes it was, so that a person can be told. */
public final class LearningException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<String> details;

    /** Why training is not possible. */
    public enum Reason {
        /** The batch is larger than the training split: details are the two sizes. */
        BATCH_TOO_LARGE,
        /** The engine or its natives could not be loaded: detail is its word for it. */
        ENGINE_UNAVAILABLE,
        /** The memory of the CPU does not suffice. */
        OUT_OF_MEMORY,
        /** The file had no votes, of which the target is made. */
        NO_TARGET,
        /** The loss is no longer a number: detail is the epoch. */
        DIVERGED,
        /** The split file cannot be read: details are file and cause. */
        SPLIT_UNREADABLE,
        /** The split file does not fit the catalogue: details are its rows and the catalogue's. */
        SPLIT_MISMATCH,
        /** The engine failed in another way: detail is its word for it. */
        ENGINE_FAILED
    }

    /** An exception with the numbers or words that belong to {@code reason}. */
    public LearningException(Reason reason, List<String> details, @org.jspecify.annotations.Nullable Throwable cause) {
        super(reason + (details.isEmpty() ? "" : " " + details), cause);
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    /** Why training is not possible. */
    public Reason reason() {
        return reason;
    }

    /** Numbers or words that belong to the reason. */
    public List<String> details() {
        return details;
    }
}
