package org.twinreel.catalogue;

/**
 * A row that cleaning dropped.
 *
 * @param line the line of the file on which the record starts, 1-based (the header is usually line 1)
 * @param reason why it was dropped
 * @param rawText the record as it stands in the file
 */
public record RejectedRow(long line, Reason reason, String rawText) {

    /** Why a row was dropped; when several hold, the first of this order. */
    public enum Reason {
        /** The title is missing. */
        MISSING_TITLE,
        /** The overview is missing. */
        MISSING_OVERVIEW,
        /** The vote average is missing. */
        MISSING_VOTE_AVERAGE,
        /** The vote average is not a number from 0 to 10. */
        UNUSABLE_NUMBER
    }
}
