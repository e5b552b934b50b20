package org.twinreel.catalogue.delimited.rows;

import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.source.ReadingException;

/**
 * Finds the row that a quote which is never closed has taken into its cell: the first line within a row from which on
 * the text reads as a good row by itself. Asked only of rows whose quotes break the rules; a cell that holds lines like
 * those of a table keeps them where it is quoted rightly.
 */
final class SwallowedRow {
    /** Text in which not even that many lines tell is one long cell. */
    private static final int MOST_LINES = 256;

    private static final int NARROWEST_UNTYPED = 3;

    private final Dialect dialect;
    private final int width;
    private final ColumnTypes types;
    private final Cells trial = new Cells();

    SwallowedRow(Dialect dialect, int width, ColumnTypes types) {
        this.dialect = dialect;
        this.width = width;
        this.types = types;
    }

    /**
     * Where the line ends before which the row should have ended, or -1 where no line within is a row.
     *
     * @param from where the row begins
     * @param to where its quotes make it end
     */
    int lineEndBefore(char[] characters, int from, int to) throws ReadingException {
        int lines = 0;
        for (int index = from; index < to - 1 && lines < MOST_LINES; index++) {
            boolean pair = characters[index] == '\r' && characters[index + 1] == '\n';
            if (pair || characters[index] == '\n' || characters[index] == '\r') {
                int next = index + (pair ? 2 : 1);
                if (isRow(characters, next, to)) {
                    return index;
                }
                lines++;
                index = next - 1;
            }
        }
        return -1;
    }

    private boolean isRow(char[] characters, int from, int to) throws ReadingException {
        new CellScanner(dialect, Window.over(characters, to)).scan(from, QuoteRule.LENIENT, to - from, trial);
        if (trial.count() != width || trial.strays() > 0) {
            return false;
        }
        var texts = trial.texts(dialect);
        return types.typed() == 0
                ? width >= NARROWEST_UNTYPED
                : types.mismatches(texts) == 0 && 2 * types.matches(texts) >= types.typed();
    }
}
