package org.twinreel.catalogue.delimited.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinreel.catalogue.delimited.cells.CellType;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;

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

    /** A cell as it was cut. */
    private record Piece(String text, boolean isQuoted) {
        boolean goesOnWith(Piece next) {
            return !isQuoted && !next.isQuoted && !text.isBlank() && next.text.startsWith(" ");
        }
    }

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
        List<Piece> pieces = new ArrayList<>();
        for (int cell = 0; cell < cells.count(); cell++) {
            pieces.add(new Piece(cells.text(cell, dialect), cells.isQuoted(cell)));
        }
        Optional<List<String>> byBlanks = joined(joinedBeforeBlanks(pieces));
        return byBlanks.isPresent() ? byBlanks : joined(pieces);
    }

    /** A blank follows a delimiter that stands in a sentence, and none that parts cells. */
    private List<Piece> joinedBeforeBlanks(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).goesOnWith(piece)) {
                String text = joined.get(last).text() + dialect.delimiter() + piece.text();
                joined.set(last, new Piece(text, false));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private Optional<List<String>> joined(List<Piece> pieces) {
        int surplus = pieces.size() - width;
        if (surplus <= 0) {
            List<String> row = pieces.stream().map(Piece::text).toList();
            return surplus == 0 && isRight(row) ? Optional.of(row) : Optional.empty();
        }
        List<String> best = List.of();
        double longest = SHORTEST_PROSE;
        for (int column = 0; column < width; column++) {
            boolean mayBeTorn = types.type(column) == CellType.TEXT
                    && pieces.subList(column, column + surplus + 1).stream().noneMatch(Piece::isQuoted);
            if (mayBeTorn && types.meanLength(column) > longest) {
                List<String> row = joined(pieces, column, surplus);
                if (isRight(row)) {
                    best = row;
                    longest = types.meanLength(column);
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private boolean isRight(List<String> row) {
        return types.mismatches(row) == 0 && 2 * types.matches(row) >= types.typed();
    }

    private List<String> joined(List<Piece> pieces, int column, int surplus) {
        List<String> texts = pieces.stream().map(Piece::text).toList();
        List<String> row = new ArrayList<>(texts.subList(0, column));
        row.add(String.join(dialect.delimiter(), texts.subList(column, column + surplus + 1)));
        row.addAll(texts.subList(column + surplus + 1, texts.size()));
        return row;
    }
}
