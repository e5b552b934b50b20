package org.twinreel.ui.rows;

import org.jspecify.annotations.Nullable;

/**
 * Which rows are wanted.
 *
 * @param kind dropped ones, repaired ones or both
 * @param cause only those of one cause; null for all
 * @param label how a list calls it
 */
record RowGroup(Kind kind, @Nullable Enum<?> cause, String label) {

    /** What was done with rows. */
    enum Kind {
        ALL,
        DROPPED,
        REPAIRED
    }

    boolean holds(FileRow row) {
        boolean ofKind = kind == Kind.ALL || (kind == Kind.REPAIRED) == row.isRepaired();
        return ofKind && (cause == null || cause == row.cause());
    }

    @Override
    public String toString() {
        return label;
    }
}
