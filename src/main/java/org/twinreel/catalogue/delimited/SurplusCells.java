package org.twinreel.catalogue.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, in a row of too many cells, which were torn apart or are too many: the empty cells without which, or the
 * neighbours joined with which, every other cell is of its column's type.
 */
final class SurplusCells {
    /** Text with a delimiter in it is prose; cells of a column of short words are not torn but too many. */
    private static final double SHORTEST_PROSE = 10.0;

    private final int width;
    private final ColumnTypes types;
    private final Dialect dialect;

    /** A row that fits again. */
    record Fitted(List<String> cells, Repair repair) {}

    SurplusCells(int width, ColumnTypes types, Dialect dialect) {
        this.width = width;
        this.types = types;
        this.dialect = dialect;
    }

    /** The cells as they were meant; empty where nothing tells. */
    Optional<Fitted> fit(Cells cells) {
        Optional<List<String>> dropped = withoutEmpty(cells);
        if (dropped.isPresent()) {
            return Optional.of(new Fitted(dropped.get(), Repair.EMPTY_CELL_DROPPED));
        }
        return joined(cells).map(row -> new Fitted(row, Repair.CELLS_JOINED));
    }

    /** The fewest mismatches win; of equals, the last, since most rows are too long at their end. */
    private Optional<List<String>> withoutEmpty(Cells cells) {
        List<String> texts = cells.texts(dialect);
        int surplus = texts.size() - width;
        int fewest = types.typed() / 4;
        List<String> best = List.of();
        for (int first = width; first >= 0; first--) {
            if (areEmpty(cells, first, first + surplus)) {
                List<String> row = new ArrayList<>(texts.subList(0, first));
                row.addAll(texts.subList(first + surplus, texts.size()));
                int mismatches = types.mismatches(row);
                if (best.isEmpty() ? mismatches <= fewest : mismatches < fewest) {
                    fewest = mismatches;
                    best = row;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean areEmpty(Cells cells, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (cells.isQuoted(cell) || !cells.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    private Optional<List<String>> joined(Cells cells) {
        if (types.typed() == 0) {
            return Optional.empty();
        }
        List<String> texts = cells.texts(dialect);
        int surplus = texts.size() - width;
        List<String> best = List.of();
        double longest = SHORTEST_PROSE;
        for (int column = 0; column < width; column++) {
            boolean mayBeTorn = types.type(column) == CellType.TEXT && noneQuoted(cells, column, column + surplus + 1);
            if (mayBeTorn && types.meanLength(column) > longest) {
                List<String> row = joined(texts, column, surplus);
                if (types.mismatches(row) == 0 && 2 * types.matches(row) >= types.typed()) {
                    best = row;
                    longest = types.meanLength(column);
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean noneQuoted(Cells cells, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (cells.isQuoted(cell)) {
                return false;
            }
        }
        return true;
    }

    private List<String> joined(List<String> texts, int column, int surplus) {
        List<String> row = new ArrayList<>(texts.subList(0, column));
        row.add(String.join(dialect.delimiter(), texts.subList(column, column + surplus + 1)));
        row.addAll(texts.subList(column + surplus + 1, texts.size()));
        return row;
    }
}
