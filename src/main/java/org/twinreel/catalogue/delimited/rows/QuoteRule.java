package org.twinreel.catalogue.delimited.rows;

/** What to make of quotes; damaged rows are tried with one after another. */
enum QuoteRule {
    /** A quote ends a cell where a delimiter or a line end follows, and stands for itself elsewhere. */
    LENIENT,
    /** A quote opens a cell only where the next quote closes it. */
    CLOSED_AT_ONCE,
    /** Two quotes are not one that is escaped: the first stands for itself, the second may close. */
    NOT_DOUBLED,
    /** A closing quote amid characters and an opening one after characters mean that a delimiter was lost. */
    PARTS_CELLS,
    /** A quote ends a cell only where another quoted cell or the line's end follows. */
    CLOSED_BEFORE_QUOTE,
    /** Quotes stand for themselves. */
    LITERAL
}
