package org.twinreel.ui.rows;

import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.RepairedRow;
import org.twinreel.catalogue.delimited.rows.Repair;

/**
 * A row of a file with which something was done.
 *
 * @param line on which it begins, 1-based
 * @param bytePosition at which it begins, 0-based; -1 where nobody knows
 * @param cause a {@link RejectedRow.Reason} or a {@link Repair}
 * @param rawText as it stands in the file
 */
record FileRow(long line, long bytePosition, Enum<?> cause, String rawText) {

    static FileRow of(RejectedRow row) {
        return new FileRow(row.line(), row.bytePosition(), row.reason(), row.rawText());
    }

    static FileRow of(RepairedRow row) {
        return new FileRow(row.line(), row.bytePosition(), row.repair(), row.rawText());
    }

    /** Whether it was mended; otherwise it was dropped. */
    boolean isRepaired() {
        return cause instanceof Repair;
    }
}
