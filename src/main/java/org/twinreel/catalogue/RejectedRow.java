package org.twinreel.catalogue;

/**
 * A row that is no movie.
 *
 * @param line the line of the file on which the record starts, 1-based (the header is usually line 1)
 * @param bytePosition the byte of the file at which it starts, 0-based; of a packed file, of what is in it; -1 where
 *     nobody knows
 * @param reason why it was dropped
 * @param rawText the record as it stands in the file; of very many, the later ones' beginnings
 */
public record RejectedRow(long line, long bytePosition, Reason reason, String rawText) {

    /** A row of which nobody knows at which byte it starts. */
    public RejectedRow(long line, Reason reason, String rawText) {
        this(line, -1, reason, rawText);
    }

    /** Why a row was dropped; when several hold, the first of this order. */
    public enum Reason {
        /** All its cells are empty. */
        EMPTY_ROW,
        /** The title is missing. */
        MISSING_TITLE,
        /** The overview is missing. */
        MISSING_OVERVIEW,
        /** The vote average is missing. */
        MISSING_VOTE_AVERAGE,
        /** The vote average is not a number from 0 to 10. */
        UNUSABLE_NUMBER,
        /** Ids, dates and numbers are texts of other columns, as in what is left of a torn row. */
        CELLS_MISPLACED,
        /** It stands before the table. */
        PREAMBLE,
        /** It is a remark amid the rows. */
        COMMENT,
        /** It is a total, a source, a drawn line or another note beside the table. */
        NOTE,
        /** It is the header once more. */
        REPEATED_HEADER,
        /** It belongs to another table in the same file. */
        OTHER_TABLE
    }
}
