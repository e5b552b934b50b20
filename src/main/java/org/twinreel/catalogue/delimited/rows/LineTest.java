package org.twinreel.catalogue.delimited.rows;

import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.source.ReadingException;

/** Whether a line by itself would make a good row: as many cells as the others, and of their types. */
final class LineTest implements CellScanner.RowTest {
    private final Dialect dialect;
    private int width;
    private ColumnTypes types = ColumnTypes.UNKNOWN;

    LineTest(Dialect dialect) {
        this.dialect = dialect;
    }

    void expect(int cellsInRow, ColumnTypes columnTypes) {
        width = cellsInRow;
        types = columnTypes;
    }

    @Override
    public boolean looksLikeRow(char[] characters, int from, int to) throws ReadingException {
        if (width < 2 || types.typed() == 0 || !mayHaveCells(characters, from, to)) {
            return false;
        }
        // A window of its own that ends with the line.
        var cells = new Cells();
        new CellScanner(dialect, Window.over(characters, to)).scan(from, QuoteRule.LENIENT, 0, cells);
        if (cells.count() != width) {
            return false;
        }
        var texts = cells.texts(dialect);
        return types.mismatches(texts) == 0 && 2 * types.matches(texts) >= types.typed();
    }

    /** Whether there are delimiters enough, wherever they stand; most lines of prose have far fewer. */
    private boolean mayHaveCells(char[] characters, int from, int to) {
        char delimiter = dialect.delimiter().charAt(0);
        int missing = width - 1;
        for (int index = from; index < to && missing > 0; index++) {
            missing -= characters[index] == delimiter ? 1 : 0;
        }
        return missing == 0;
    }
}
