package org.twinreel.catalogue.delimited;

/** What a row of a file is. */
public enum RowKind {
    /** A row of the table. */
    ROW,
    /** A row of the table in which nothing stands. */
    EMPTY,
    /** Something before the table. */
    PREAMBLE,
    /** A remark amid the rows. */
    COMMENT,
    /** A total, a source, a drawn line or another note beside the table. */
    NOTE,
    /** The table's header once more. */
    REPEATED_HEADER,
    /** A row of another table in the same file. */
    OTHER_TABLE
}
