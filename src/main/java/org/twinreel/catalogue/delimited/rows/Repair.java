package org.twinreel.catalogue.delimited.rows;

/** What was done to a row that is not as its table's other rows are. */
public enum Repair {
    /** A quote that is never closed, or closed in another row, stands for itself. */
    QUOTE_TAKEN_LITERALLY,
    /** Quotes within a quoted cell that are not escaped stand for themselves. */
    QUOTE_WITHIN_QUOTES,
    /** A delimiter that was lost beside a quote is put back. */
    DELIMITER_RESTORED,
    /** A row that is enclosed in quotes as a whole is read from inside them. */
    ROW_READ_FROM_INSIDE,
    /** The row is cut at another delimiter than the file's. */
    OTHER_DELIMITER,
    /** Cells that an unquoted delimiter had torn apart are one again. */
    CELLS_JOINED,
    /** Empty cells too many, amid or after the others, are left out. */
    EMPTY_CELL_DROPPED,
    /** Lines that a stray line break had torn apart are one row again. */
    LINES_JOINED,
    /** Cells that the row lacks at its end are empty. */
    CELLS_ADDED,
    /** Cells beyond the last column are left out. */
    CELLS_DROPPED
}
