package org.twinreel.catalogue.delimited.layout;

/**
 * Rows each of which is enclosed in quotes once more, its own quotes doubled once more: what a spreadsheet makes of a
 * table that it took for one column. Rows that are not so stay what they are.
 */
public final class QuotedRows implements LineLayout {
    private static final char QUOTE = '"';
    private static final String AFTER = ",;\t| ";

    @Override
    public RowWrapping wrapping() {
        return RowWrapping.QUOTED_ROWS;
    }

    @Override
    public boolean isWhole(char[] characters, int from, int to) {
        if (from == to || characters[from] != QUOTE) {
            return true;
        }
        int quotes = 0;
        for (int index = from; index < to; index++) {
            quotes += characters[index] == QUOTE ? 1 : 0;
        }
        return quotes % 2 == 0;
    }

    @Override
    public void edit(char[] characters, int from, int to, LineEdits edits) {
        int closing = closing(characters, from, to);
        if (closing < 0) {
            return;
        }
        edits.leaveOut(from, from + 1);
        edits.leaveOut(closing, to);
        for (int index = from + 1; index < closing; index++) {
            if (characters[index] == QUOTE) {
                edits.leaveOut(index, index + 1);
                index++;
            }
        }
    }

    /** Where the quote is that closes the row, or -1 where it is not enclosed as a whole. */
    public static int closing(char[] characters, int from, int to) {
        if (to - from < 2 || characters[from] != QUOTE) {
            return -1;
        }
        int index = from + 1;
        while (index < to && (characters[index] != QUOTE || (index + 1 < to && characters[index + 1] == QUOTE))) {
            index += characters[index] == QUOTE ? 2 : 1;
        }
        if (index >= to) {
            return -1;
        }
        for (int after = index + 1; after < to; after++) {
            if (AFTER.indexOf(characters[after]) < 0) {
                return -1;
            }
        }
        return index;
    }
}
