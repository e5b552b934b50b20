package org.twinreel.catalogue.delimited.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinreel.catalogue.delimited.cells.CellType;

/** Blanks, as many as make columns stand one below the other, between cells that hold none; a tab takes their place. */
public final class BlankRuns implements LineLayout {
    private static final int FEWEST_LINES = 5;
    private static final int FEWEST_COLUMNS = 2;
    private static final double ALIKE = 0.9;

    /** Pages may begin with the names once more. */
    private static final double NUMBERS = 0.8;

    private static final String OTHERWISE_PARTED = "\t,;|\"";
    private static final String REMARKS = "#%";

    private final int width;

    private BlankRuns(int width) {
        this.width = width;
    }

    /** The layout of lines that hold numbers so; empty where they do not. */
    public static Optional<BlankRuns> of(List<String> lines) {
        List<String> rows = lines.stream().filter(line -> !isRemark(line)).toList();
        if (rows.size() < FEWEST_LINES || !areRuns(rows)) {
            return Optional.empty();
        }
        Map<Integer, List<String[]>> byWidth = rows.stream()
                .map(line -> line.strip().split(" +"))
                .collect(Collectors.groupingBy(cells -> cells.length));
        List<String[]> most = byWidth.values().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
        int width = most.get(0).length;
        boolean alike = width >= FEWEST_COLUMNS && most.size() >= ALIKE * (rows.size() - 1);
        int typed = typedColumns(most);
        boolean numbers = width == FEWEST_COLUMNS ? typed == width : typed > 0;
        return alike && numbers ? Optional.of(new BlankRuns(width)) : Optional.empty();
    }

    private static boolean isRemark(String line) {
        return REMARKS.indexOf(line.stripLeading().charAt(0)) >= 0;
    }

    /** Whether nothing else parts the cells of most lines, and more than one blank does in many. */
    private static boolean areRuns(List<String> rows) {
        long otherwise = rows.stream()
                .filter(line -> line.chars().anyMatch(character -> OTHERWISE_PARTED.indexOf(character) >= 0))
                .count();
        long runs = rows.stream().filter(line -> line.strip().contains("  ")).count();
        return otherwise <= (1 - ALIKE) * rows.size() && 2 * runs > rows.size();
    }

    private static int typedColumns(List<String[]> rows) {
        int typed = 0;
        for (int column = 0; column < rows.get(0).length; column++) {
            int at = column;
            long numbers = rows.stream()
                    .filter(cells -> CellType.of(cells[at]) == CellType.NUMBER)
                    .count();
            typed += numbers >= NUMBERS * (rows.size() - 1) ? 1 : 0;
        }
        return typed;
    }

    @Override
    public RowWrapping wrapping() {
        return RowWrapping.PADDING;
    }

    @Override
    public void edit(char[] characters, int from, int to, LineEdits edits) {
        if (!isRow(characters, from, to)) {
            return;
        }
        int index = from;
        while (index < to) {
            int end = index;
            while (end < to && characters[end] == ' ') {
                end++;
            }
            if (end > index) {
                boolean between = index > from && end < to;
                edits.leaveOut(index + (between ? 1 : 0), end);
                if (between) {
                    edits.replace(index, '\t');
                }
            }
            index = end + 1;
        }
    }

    /** Whether a line has as many cells as most, or is parted as they are; a title or a remark stays a text. */
    private boolean isRow(char[] characters, int from, int to) {
        int cells = 0;
        int end = from;
        boolean run = false;
        for (int index = from; index < to; index++) {
            if (characters[index] != ' ') {
                if (cells == 0 && REMARKS.indexOf(characters[index]) >= 0) {
                    return false;
                }
                boolean begins = cells == 0 || index > end;
                run |= cells > 0 && index > end + 1;
                cells += begins ? 1 : 0;
                end = index + 1;
            }
        }
        return cells > 0 && (run || Math.abs(cells - width) <= 1);
    }
}
