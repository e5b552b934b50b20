package org.twinreel.catalogue.delimited.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Columns that begin at the same place in every line, padded with blanks; a tab becomes what parts them. */
public final class FixedColumns implements LineLayout {
    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_LINE = 4096;
    private static final int PARTED_MORE = 5;

    private final int[] starts;

    /**
     * Columns.
     *
     * @param starts where the second column and those after it begin, counted from the line's first character
     */
    FixedColumns(int[] starts) {
        this.starts = starts.clone();
    }

    /** The columns of lines, the first of which names them; empty where the lines have none. */
    public static Optional<FixedColumns> of(List<String> lines) {
        Optional<String> rule = lines.stream()
                .filter(line -> line.indexOf(' ') > 0 && line.chars().allMatch(c -> c == '-' || c == '=' || c == ' '))
                .findFirst();
        BitSet filled = new BitSet();
        List<String> rows = rule.map(List::of).orElse(lines);
        if (lines.size() < FEWEST_LINES || lines.stream().anyMatch(FixedColumns::isOther)) {
            return Optional.empty();
        }
        for (String row : rows) {
            for (int index = 0; index < row.length(); index++) {
                if (row.charAt(index) != ' ') {
                    filled.set(index);
                }
            }
        }
        int[] starts = starts(filled, lines.get(0));
        boolean whole = PARTED_MORE
                        * lines.stream()
                                .filter(line -> isPartedMore(line, starts))
                                .count()
                <= lines.size();
        return starts.length + 1 < FEWEST_COLUMNS || !whole ? Optional.empty() : Optional.of(new FixedColumns(starts));
    }

    /** Whether blanks part something within a column, as where the names do not stand above what they name. */
    private static boolean isPartedMore(String line, int[] starts) {
        int from = 0;
        for (int column = 0; column <= starts.length && from < line.length(); column++) {
            int to = column < starts.length ? Math.min(starts[column], line.length()) : line.length();
            if (line.substring(from, to).strip().contains("  ")) {
                return true;
            }
            from = to;
        }
        return false;
    }

    private static boolean isOther(String line) {
        return line.length() > LONGEST_LINE || line.indexOf('\t') >= 0;
    }

    /** Stretches that are blank in all lines part columns, where the first line has something in each of them. */
    private static int[] starts(BitSet filled, String names) {
        var starts = new int[filled.cardinality()];
        int count = 0;
        int end = filled.nextClearBit(Math.max(0, filled.nextSetBit(0)));
        int next = filled.nextSetBit(end);
        while (next >= 0) {
            end = filled.nextClearBit(next);
            int to = Math.min(end, names.length());
            if (next < to && !names.substring(next, to).isBlank()) {
                starts[count++] = next;
            }
            next = filled.nextSetBit(end);
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public RowWrapping wrapping() {
        return RowWrapping.PADDING;
    }

    @Override
    public void edit(char[] characters, int from, int to, LineEdits edits) {
        for (int start : starts) {
            if (from + start < to && characters[from + start - 1] != ' ') {
                return;
            }
        }
        int end = to;
        for (int column = starts.length - 1; column >= 0; column--) {
            int start = from + starts[column];
            if (start < end) {
                trim(characters, start, end, edits);
                edits.replace(start - 1, '\t');
                end = start - 1;
            } else {
                end = Math.min(end, start - 1);
            }
        }
        trim(characters, from, end, edits);
    }

    private static void trim(char[] characters, int from, int to, LineEdits edits) {
        int first = from;
        while (first < to && characters[first] == ' ') {
            first++;
        }
        int last = to;
        while (last > first && characters[last - 1] == ' ') {
            last--;
        }
        edits.leaveOut(from, first);
        edits.leaveOut(last, to);
    }
}
