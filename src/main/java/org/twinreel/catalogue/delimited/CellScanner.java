package org.twinreel.catalogue.delimited;

import org.twinreel.catalogue.source.ReadingException;

/** Cuts one row into cells, as a dialect and a {@link QuoteRule} say. */
final class CellScanner {
    /** More columns than any table of movies has, and few enough to hold. */
    static final int MOST_CELLS = 16_384;

    /** What a line inside quotes is asked for: whether it would be a good row by itself. */
    @FunctionalInterface
    interface RowTest {
        boolean looksLikeRow(char[] characters, int from, int to) throws ReadingException;
    }

    /** How many lines inside quotes may look like rows before the quote is held to be a lost one. */
    private static final int ROWS_SWALLOWED = 2;

    private static final int LITERAL_QUOTE = -1;

    private final Dialect dialect;
    private final char quote;
    private final String delimiter;
    private final char delimiterStart;
    private final Window window;
    private final RowTest rows;

    private char[] characters;
    private int limit;
    private Cells cells = new Cells();
    private QuoteRule rule = QuoteRule.LENIENT;
    private int reach;
    private boolean wentOutOfReach;
    private boolean hasTooManyCells;
    private boolean spansLines;
    private boolean escapes;
    private int afterClose;

    CellScanner(Dialect dialect, Window window, RowTest rows) {
        this.dialect = dialect;
        this.quote = dialect.quote();
        this.delimiter = dialect.delimiter();
        this.delimiterStart = delimiter.isEmpty() ? '\n' : delimiter.charAt(0);
        this.window = window;
        this.rows = rows;
        this.characters = window.characters();
        this.limit = window.limit();
    }

    /**
     * Cuts the row that begins at a position.
     *
     * @param mostAcrossLines how long a quoted cell may be that goes over line ends; 0 for none that does
     * @return where the row ends: at its line end or at the end of all characters
     */
    int scan(int from, QuoteRule quoteRule, int mostAcrossLines, Cells target) throws ReadingException {
        rule = quoteRule;
        reach = mostAcrossLines;
        cells = target;
        wentOutOfReach = false;
        hasTooManyCells = false;
        spansLines = false;
        cells.clear();
        load();
        int index = from;
        while (true) {
            index = cell(index);
            boolean delimited = has(index) && isDelimiter(index);
            if (!delimited && (!has(index) || isLineEnd(characters[index]))) {
                cells.over(characters);
                return index;
            }
            if (cells.count() == MOST_CELLS) {
                hasTooManyCells = true;
                cells.clear();
            }
            // Where a rule parts cells without a delimiter, there is none to pass over.
            index += delimited ? delimiter.length() : 0;
        }
    }

    /** Whether a quoted cell of the last row went on, over lines, for longer than it may. */
    boolean wentOutOfReach() {
        return wentOutOfReach;
    }

    /** Whether the last row had more cells than are held. */
    boolean hasTooManyCells() {
        return hasTooManyCells;
    }

    /** Whether a cell of the last row holds a line end. */
    boolean spansLines() {
        return spansLines;
    }

    private void load() {
        characters = window.characters();
        limit = window.limit();
    }

    private boolean has(int index) throws ReadingException {
        while (index >= limit) {
            if (!window.more()) {
                return false;
            }
            load();
        }
        return true;
    }

    private int cell(int from) throws ReadingException {
        if (quote != Dialect.NONE && rule != QuoteRule.LITERAL) {
            int opening = afterBlanks(from);
            if (has(opening) && characters[opening] == quote) {
                escapes = false;
                int closing = closing(opening);
                if (closing != LITERAL_QUOTE) {
                    cells.add(opening + 1, closing, true, escapes);
                    return afterClose;
                }
                cells.addStray();
            }
        }
        return plain(dialect.spaced() ? afterBlanks(from) : from);
    }

    private int plain(int from) throws ReadingException {
        int index = from;
        boolean parts = quote != Dialect.NONE && rule == QuoteRule.PARTS_CELLS;
        while (has(index)) {
            char character = characters[index];
            if (isLineEnd(character)
                    || (character == delimiterStart && isDelimiter(index))
                    || (parts && character == quote && index > from)) {
                break;
            }
            index++;
        }
        cells.add(from, index, false, false);
        return index;
    }

    private int afterBlanks(int from) throws ReadingException {
        int index = from;
        while (delimiterStart != ' ' && has(index) && characters[index] == ' ') {
            index++;
        }
        return index;
    }

    /** Where the quote is that closes a cell, or {@link #LITERAL_QUOTE} where the opening one only stands for itself. */
    private int closing(int opening) throws ReadingException {
        int line = -1;
        int swallowed = 0;
        int index = opening + 1;
        while (has(index)) {
            char character = characters[index];
            if (character == quote) {
                if (isDoubled(index)) {
                    if (rule == QuoteRule.PARTS_CELLS) {
                        afterClose = index + 1;
                        return index;
                    }
                    escapes = true;
                    index++;
                } else if (closes(index)) {
                    return index;
                } else if (rule == QuoteRule.CLOSED_AT_ONCE) {
                    return LITERAL_QUOTE;
                } else {
                    cells.addStray();
                }
            } else if (dialect.hasEscape() && character == dialect.escape()) {
                escapes = true;
                index++;
            } else if (isLineEnd(character)) {
                swallowed += line >= 0 && rows.looksLikeRow(characters, line, index) ? 1 : 0;
                if (!mayGoOn(index - opening, swallowed)) {
                    return LITERAL_QUOTE;
                }
                index += character == '\r' && has(index + 1) && characters[index + 1] == '\n' ? 1 : 0;
                line = index + 1;
            }
            index++;
        }
        return LITERAL_QUOTE;
    }

    private boolean isDoubled(int index) throws ReadingException {
        return dialect.doublesQuotes()
                && rule != QuoteRule.NOT_DOUBLED
                && has(index + 1)
                && characters[index + 1] == quote;
    }

    private boolean mayGoOn(int length, int swallowed) {
        wentOutOfReach |= reach > 0 && length > reach;
        spansLines = true;
        return length <= reach && swallowed < ROWS_SWALLOWED;
    }

    private boolean closes(int index) throws ReadingException {
        int after = afterBlanks(index + 1);
        afterClose = after;
        if (!has(after) || isLineEnd(characters[after])) {
            return true;
        }
        if (isDelimiter(after)) {
            return rule != QuoteRule.CLOSED_BEFORE_QUOTE || isQuote(afterBlanks(after + delimiter.length()));
        }
        afterClose = index + 1;
        return rule == QuoteRule.PARTS_CELLS;
    }

    private boolean isQuote(int index) throws ReadingException {
        return has(index) && characters[index] == quote;
    }

    private boolean isDelimiter(int index) throws ReadingException {
        int length = delimiter.length();
        if (characters[index] != delimiterStart || length == 0) {
            return false;
        }
        if (length == 1) {
            return true;
        }
        for (int offset = 1; offset < length; offset++) {
            if (!has(index + offset) || characters[index + offset] != delimiter.charAt(offset)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
