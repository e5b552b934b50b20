package org.twinreel.catalogue.delimited.rows;

/**
 * How the rows of a file are written.
 *
 * @param delimiter parts the cells of a row, one character or several; empty where a row is one cell
 * @param quote encloses a cell that holds delimiters or line ends; {@link #NONE} where nothing does
 * @param escape goes before a quote that stands for itself: the quote itself, a backslash, or {@link #NONE}; a backslash
 *     also goes, outside of quotes, before a delimiter or a line end that parts nothing, or makes a letter stand for one
 * @param spaced whether blanks follow the delimiter that belong to no cell
 */
public record Dialect(String delimiter, char quote, char escape, boolean spaced) {
    /** Stands for no character. */
    public static final char NONE = '\0';

    /** Commas and double quotes, doubled within a cell: what RFC 4180 describes and pandas writes. */
    public static final Dialect PLAIN = new Dialect(",", '"', '"', false);

    public Dialect {
        if (delimiter.indexOf('\n') >= 0 || delimiter.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a delimiter holds no line end");
        }
        if (quote != NONE && delimiter.indexOf(quote) >= 0) {
            throw new IllegalArgumentException("a quote is no part of the delimiter");
        }
    }

    /** Whether a doubled quote stands for one. */
    boolean doublesQuotes() {
        return quote != NONE && escape == quote;
    }

    /** Whether a character of its own goes before a quote. */
    public boolean hasEscape() {
        return escape != NONE && escape != quote;
    }

    /** The same with another delimiter. */
    public Dialect withDelimiter(String other) {
        return new Dialect(other, quote, escape, false);
    }
}
