package org.twinreel.catalogue.delimited.layout;

/** What stands around the cells of every row of a file and belongs to none of them. */
public enum RowWrapping {
    /** Quotes around whole rows. */
    QUOTED_ROWS,
    /** A frame of bars. */
    FRAME,
    /** Curly quotes around cells. */
    CURLY_QUOTES,
    /** What mail programs put before the lines of a text. */
    MAIL_MARKS,
    /** Tabs or blanks before every line. */
    INDENT,
    /** The numbers of the lines. */
    LINE_NUMBERS,
    /** Blanks that pad columns to one width. */
    PADDING
}
