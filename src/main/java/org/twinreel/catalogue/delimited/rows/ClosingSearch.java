package org.twinreel.catalogue.delimited.rows;

import java.util.List;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.source.ReadingException;

/**
 * Finds which quotes of a row close its cells where some that do not are written like those that do, before a
 * delimiter: tries one after another until the row has as many cells as its table, of the right types.
 */
final class ClosingSearch {
    private static final int MOST_STEPS = 4096;

    private final Dialect dialect;
    private final int width;
    private final ColumnTypes types;
    private final Cells cells;
    private char[] characters = new char[0];
    private Cursor cursor = new Cursor(Window.over(characters, 0));
    private int[] opened = new int[0];
    private int[] closed = new int[0];
    private int steps;

    /**
     * A search.
     *
     * @param target gets the cells that are found
     */
    ClosingSearch(Dialect dialect, int width, ColumnTypes types, Cells target) {
        this.dialect = dialect;
        this.width = width;
        this.types = types;
        this.cells = target;
    }

    /** Whether a stretch of characters can be cut so; then the cells are in the target. */
    boolean finds(char[] text, int from, int to) throws ReadingException {
        characters = text;
        cursor = new Cursor(Window.over(text, to));
        opened = new int[width];
        closed = new int[width];
        steps = 0;
        return goesOn(from, 0);
    }

    private boolean goesOn(int from, int cell) throws ReadingException {
        if (++steps > MOST_STEPS) {
            return false;
        }
        int opening = afterBlanks(from);
        if (cursor.is(opening, dialect.quote())) {
            return closes(opening, cell);
        }
        int end = from;
        while (cursor.has(end) && !cursor.isAt(end, dialect.delimiter())) {
            if (cursor.at(end) == dialect.quote()) {
                return false;
            }
            end++;
        }
        return isRight(from, end, end, cell);
    }

    private boolean closes(int opening, int cell) throws ReadingException {
        int index = opening + 1;
        while (cursor.has(index)) {
            boolean quote = cursor.at(index) == dialect.quote();
            boolean doubled = quote && dialect.doublesQuotes() && cursor.is(index + 1, dialect.quote());
            boolean escaped = dialect.hasEscape() && cursor.at(index) == dialect.escape();
            if (quote && !doubled) {
                int after = afterBlanks(index + 1);
                boolean ends = !cursor.has(after) || cursor.isAt(after, dialect.delimiter());
                if (ends && isRight(opening + 1, index, after, cell)) {
                    return true;
                }
            }
            index += doubled || escaped ? 2 : 1;
        }
        return false;
    }

    /** Whether a cell may be so, and the rest of the row with it. */
    private boolean isRight(int from, int to, int after, int cell) throws ReadingException {
        if (cell >= width) {
            return false;
        }
        opened[cell] = from;
        closed[cell] = to;
        if (cursor.has(after)) {
            return goesOn(after + dialect.delimiter().length(), cell + 1);
        }
        return cell == width - 1 && isOfTypes();
    }

    private boolean isOfTypes() {
        cells.clear();
        cells.over(characters);
        for (int cell = 0; cell < width; cell++) {
            boolean quoted = opened[cell] > 0 && characters[opened[cell] - 1] == dialect.quote();
            cells.add(opened[cell], closed[cell], quoted, quoted);
        }
        List<String> texts = cells.texts(dialect);
        return types.mismatches(texts) == 0 && 2 * types.matches(texts) >= types.typed();
    }

    private int afterBlanks(int from) throws ReadingException {
        int index = from;
        while (!dialect.delimiter().startsWith(" ") && cursor.is(index, ' ')) {
            index++;
        }
        return index;
    }
}
