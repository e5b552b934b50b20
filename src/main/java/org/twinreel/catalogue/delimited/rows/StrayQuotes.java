package org.twinreel.catalogue.delimited.rows;

import java.util.List;

/**
 * Takes the quote off a cell of a mended row whose other quote was lost: what is left is what the two would have
 * enclosed, its doubled quotes undone. A cell that had both keeps what is in it.
 */
final class StrayQuotes {
    private final Dialect dialect;
    private final String raw;
    private final boolean lostOpening;

    /**
     * The quotes of one row.
     *
     * @param raw the row as it stands in the file
     * @param repair what was mended of it
     */
    private StrayQuotes(Dialect dialect, String raw, Repair repair) {
        this.dialect = dialect;
        this.raw = raw;
        this.lostOpening = repair == Repair.QUOTE_TAKEN_LITERALLY || repair == Repair.CELLS_JOINED;
    }

    /** The cells of a mended row without them. */
    static List<String> dropped(RowMending.Mended row, TextWindow window, Dialect dialect) {
        char quote = dialect.quote();
        boolean none = quote == Dialect.NONE || row.cells().stream().noneMatch(cell -> cell.indexOf(quote) >= 0);
        if (none || row.repair() == Repair.OTHER_DELIMITER) {
            return row.cells();
        }
        var quotes = new StrayQuotes(dialect, window.text(window.start(), row.end()), row.repair());
        return row.cells().stream().map(quotes::dropped).toList();
    }

    private String dropped(String cell) {
        int last = cell.length() - 1;
        boolean opens = last > 0 && cell.charAt(0) == dialect.quote();
        boolean closes = last > 0 && lostOpening && cell.charAt(last) == dialect.quote() && !isInch(cell, last);
        if (opens == closes || !isBare(cell)) {
            return cell;
        }
        String inside = opens ? cell.substring(1) : cell.substring(0, last);
        String pair = "" + dialect.quote() + dialect.quote();
        String meant = dialect.doublesQuotes() ? inside.replace(pair, "\0") : inside;
        return meant.chars().filter(character -> character == dialect.quote()).count() % 2 == 0
                ? meant.replace('\0', dialect.quote())
                : cell;
    }

    private static boolean isInch(String cell, int last) {
        return Character.isDigit(cell.charAt(last - 1));
    }

    /** Whether the cell stands in the row as it is, between delimiters: no pair of quotes has enclosed it. */
    private boolean isBare(String cell) {
        int from = raw.indexOf(cell);
        if (from < 0) {
            return false;
        }
        String before = raw.substring(0, from).stripTrailing();
        String after = raw.substring(from + cell.length()).stripLeading();
        String delimiter = dialect.delimiter().strip();
        return (before.isEmpty() || before.endsWith(delimiter)) && (after.isEmpty() || after.startsWith(delimiter));
    }
}
