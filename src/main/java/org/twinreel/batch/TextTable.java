package org.twinreel.batch;

import java.util.ArrayList;
import java.util.List;

/** Cells in aligned columns, for a terminal. */
final class TextTable {
    private static final String GAP = "  ";

    private final int leftAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose first {@code leftAligned} columns begin at the left; the others end at the right. */
    TextTable(int leftAligned) {
        this.leftAligned = leftAligned;
    }

    /** Adds a row; rows may be of different lengths. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** One line per row, without blanks at the end. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - width(cell));
            line.append(column == 0 ? "" : GAP);
            line.append(column < leftAligned ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
