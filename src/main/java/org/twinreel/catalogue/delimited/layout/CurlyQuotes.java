package org.twinreel.catalogue.delimited.layout;

/** Quotes that a word processor has made curly, around whole cells; within a cell they belong to the text. */
public final class CurlyQuotes implements LineLayout {
    private static final String OPENING = "\u201C\u201E\u00AB";
    private static final String CLOSING = "\u201D\u201C\u00BB";
    private static final String DELIMITERS = ",;\t|";

    @Override
    public RowWrapping wrapping() {
        return RowWrapping.CURLY_QUOTES;
    }

    @Override
    public void edit(char[] characters, int from, int to, LineEdits edits) {
        for (int index = from; index < to; index++) {
            if (opens(characters, index, from, to) || closes(characters, index, from, to)) {
                edits.replace(index, '"');
            }
        }
    }

    /** Whether the first cell of a line is enclosed so. */
    public static boolean begins(char[] characters, int from, int to) {
        return from < to && opens(characters, from, from, to);
    }

    private static boolean opens(char[] characters, int index, int from, int to) {
        return OPENING.indexOf(characters[index]) >= 0
                && index + 1 < to
                && (index == from || DELIMITERS.indexOf(characters[index - 1]) >= 0);
    }

    private static boolean closes(char[] characters, int index, int from, int to) {
        return CLOSING.indexOf(characters[index]) >= 0
                && index > from
                && (index + 1 == to || DELIMITERS.indexOf(characters[index + 1]) >= 0);
    }
}
