package org.twinreel.catalogue.delimited.rows;

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
    private final Cursor cursor;
    private final RowTest rows;

    private Cells cells = new Cells();
    private QuoteRule rule = QuoteRule.LENIENT;
    private int reach;
    private boolean wentOutOfReach;
    private boolean hasTooManyCells;
    private boolean spansLines;
    private boolean ranOut;
    private boolean escapes;
    private int afterClose;

    /** A scanner that lets lines inside quotes be what they like. */
    CellScanner(Dialect dialect, Window window) {
        this(dialect, window, (characters, from, to) -> false);
    }

    CellScanner(Dialect dialect, Window window, RowTest rows) {
        this.dialect = dialect;
        this.quote = dialect.quote();
        this.delimiter = dialect.delimiter();
        this.delimiterStart = delimiter.isEmpty() ? '\n' : delimiter.charAt(0);
        this.cursor = new Cursor(window);
        this.rows = rows;
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
        ranOut = false;
        cells.clear();
        cursor.load();
        int index = from;
        while (true) {
            index = cell(index);
            boolean delimited = cursor.has(index) && cursor.isAt(index, delimiter);
            if (!delimited && (!cursor.has(index) || cursor.isLineEnd(index))) {
                cells.over(cursor.characters());
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

    /** Whether all characters ended before a quoted cell of the last row did. */
    boolean ranOut() {
        return ranOut;
    }

    private int cell(int from) throws ReadingException {
        if (quote != Dialect.NONE && rule != QuoteRule.LITERAL) {
            int opening = afterBlanks(from);
            if (cursor.has(opening) && cursor.at(opening) == quote) {
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
        boolean parts = quote != Dialect.NONE && rule == QuoteRule.PARTS_CELLS;
        boolean hasEscape = dialect.hasEscape() && !parts;
        char other = hasEscape ? dialect.escape() : parts ? quote : delimiterStart;
        escapes = false;
        int index = cursor.firstOf(from, delimiterStart, other);
        while (cursor.has(index) && !endsPlain(index, parts && index > from)) {
            boolean escape = hasEscape && cursor.at(index) == dialect.escape();
            index = cursor.firstOf(escape ? afterEscaped(index) : index + 1, delimiterStart, other);
        }
        cells.add(from, dialect.spaced() ? beforeBlanks(from, index) : index, false, escapes);
        return index;
    }

    private int afterEscaped(int escape) throws ReadingException {
        escapes = true;
        if (!cursor.has(escape + 1)) {
            return escape + 1;
        }
        spansLines |= cursor.isLineEnd(escape + 1);
        boolean pair = cursor.at(escape + 1) == '\r' && cursor.is(escape + 2, '\n');
        return escape + (pair ? 3 : 2);
    }

    private boolean endsPlain(int index, boolean atQuotes) throws ReadingException {
        return cursor.isLineEnd(index) || cursor.isAt(index, delimiter) || (atQuotes && cursor.at(index) == quote);
    }

    private int beforeBlanks(int from, int end) {
        int index = end;
        while (index > from && cursor.at(index - 1) == ' ') {
            index--;
        }
        return index;
    }

    private int afterBlanks(int from) throws ReadingException {
        int index = from;
        while (delimiterStart != ' ' && cursor.has(index) && cursor.at(index) == ' ') {
            index++;
        }
        return index;
    }

    /** Where the quote is that closes a cell, or {@link #LITERAL_QUOTE} where the opening one only stands for itself. */
    private int closing(int opening) throws ReadingException {
        char escape = dialect.hasEscape() ? dialect.escape() : quote;
        int line = -1;
        int swallowed = 0;
        int index = cursor.firstOf(opening + 1, quote, escape);
        while (cursor.has(index)) {
            char character = cursor.at(index);
            if (character == quote) {
                boolean doubled = isDoubled(index);
                if (doubled ? partsHere(index) : closes(index)) {
                    return index;
                }
                if (!doubled && rule == QuoteRule.CLOSED_AT_ONCE) {
                    return LITERAL_QUOTE;
                }
                noteWithin(doubled);
                index += doubled ? 1 : 0;
            } else if (character == escape) {
                escapes = true;
                index++;
            } else {
                swallowed += line >= 0 && rows.looksLikeRow(cursor.characters(), line, index) ? 1 : 0;
                if (!mayGoOn(index - opening, swallowed)) {
                    return LITERAL_QUOTE;
                }
                index += character == '\r' && cursor.is(index + 1, '\n') ? 1 : 0;
                line = index + 1;
            }
            index = cursor.firstOf(index + 1, quote, escape);
        }
        ranOut = true;
        return LITERAL_QUOTE;
    }

    private void noteWithin(boolean doubled) {
        escapes |= doubled;
        if (!doubled) {
            cells.addStray();
        }
    }

    private boolean partsHere(int index) {
        afterClose = index + 1;
        return rule == QuoteRule.PARTS_CELLS;
    }

    private boolean isDoubled(int index) throws ReadingException {
        return dialect.doublesQuotes() && rule != QuoteRule.NOT_DOUBLED && cursor.is(index + 1, quote);
    }

    private boolean mayGoOn(int length, int swallowed) {
        wentOutOfReach |= reach > 0 && length > reach;
        spansLines = true;
        return length <= reach && swallowed < ROWS_SWALLOWED;
    }

    private boolean closes(int index) throws ReadingException {
        int after = afterBlanks(index + 1);
        afterClose = after;
        if (!cursor.has(after) || cursor.isLineEnd(after)) {
            return true;
        }
        if (cursor.isAt(after, delimiter)) {
            return rule != QuoteRule.CLOSED_BEFORE_QUOTE || cursor.is(afterBlanks(after + delimiter.length()), quote);
        }
        return partsHere(index);
    }
}
