package org.twinreel.catalogue.delimited.layout;

/** Bars at both ends of every row, as Markdown and databases draw tables; the bars between cells are delimiters. */
public final class BarFrame implements LineLayout {
    private static final String BARS = "|\u2502\u2551";

    @Override
    public RowWrapping wrapping() {
        return RowWrapping.FRAME;
    }

    @Override
    public void edit(char[] characters, int from, int to, LineEdits edits) {
        int first = first(characters, from, to);
        int last = last(characters, first, to);
        if (last > first) {
            edits.leaveOut(from, first + 1);
            edits.leaveOut(last, to);
        }
    }

    /** Whether a line is a row in a frame. */
    public static boolean isFramed(char[] characters, int from, int to) {
        int first = first(characters, from, to);
        return last(characters, first, to) > first;
    }

    private static int first(char[] characters, int from, int to) {
        int index = from;
        while (index < to && characters[index] == ' ') {
            index++;
        }
        return index < to && BARS.indexOf(characters[index]) >= 0 ? index : to;
    }

    private static int last(char[] characters, int first, int to) {
        int index = to - 1;
        while (index > first && (characters[index] == ' ' || characters[index] == '\t')) {
            index--;
        }
        return index > first && BARS.indexOf(characters[index]) >= 0 ? index : first;
    }
}
