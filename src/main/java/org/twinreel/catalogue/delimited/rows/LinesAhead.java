package org.twinreel.catalogue.delimited.rows;

import java.util.List;
import org.twinreel.catalogue.source.ReadingException;

/** Looks at a row's line and at those after it, of which none is passed. */
public final class LinesAhead {
    /** How much may stand below a table. */
    private static final int FARTHEST_END = 4 * 1024;

    /** How long a quoted cell may be that goes over lines. */
    private static final int LONGEST_CELL = 16 * 1024;

    private final TextWindow window;
    private final int end;

    /**
     * The lines from a row on.
     *
     * @param end where the row at which a window stands ends
     */
    LinesAhead(TextWindow window, int end) {
        this.window = window;
        this.end = end;
    }

    /**
     * Whether nothing but ragged and as good as empty lines comes after the row, and not many of them: a table of
     * {@code width} columns has ended.
     */
    public boolean areBelowTable(Dialect dialect, int width) throws ReadingException {
        var scanner = new CellScanner(dialect, window);
        var cells = new Cells();
        int next = window.afterLineEnd(end);
        while (window.has(next)) {
            int last = scanner.scan(next, QuoteRule.LENIENT, 0, cells);
            if (last - end > FARTHEST_END || (cells.count() >= width && !cells.isBlankFrom(width / 2))) {
                return false;
            }
            next = window.afterLineEnd(last);
        }
        return true;
    }

    /** Number of cells of the row's line in a dialect. */
    public int count(Dialect dialect) throws ReadingException {
        return count(window.start(), dialect);
    }

    /** Number of cells of the line after the row; 0 where there is none. */
    public int countOfNext(Dialect dialect) throws ReadingException {
        int next = window.afterLineEnd(end);
        return window.has(next) ? count(next, dialect) : 0;
    }

    /** The cells of the line after the row; none where there is none. */
    public List<String> cellsOfNext(Dialect dialect) throws ReadingException {
        int next = window.afterLineEnd(end);
        return window.has(next) ? scanned(next, dialect).texts(dialect) : List.of();
    }

    private int count(int from, Dialect dialect) throws ReadingException {
        return scanned(from, dialect).count();
    }

    private Cells scanned(int from, Dialect dialect) throws ReadingException {
        var cells = new Cells();
        new CellScanner(dialect, window).scan(from, QuoteRule.LENIENT, LONGEST_CELL, cells);
        return cells;
    }
}
