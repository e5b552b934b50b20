package org.twinreel.catalogue.delimited.cells;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What kind of cells the columns of a table hold, as far as a sample shows. Tells a row that was cut rightly from one
 * that was not, and a header from a row.
 */
public final class ColumnTypes {
    /** None is known. */
    public static final ColumnTypes UNKNOWN = new ColumnTypes(new CellType[0], new double[0]);

    private static final double AGREEING_SHARE = 0.8;
    private static final int FEWEST_CELLS = 2;

    private final CellType[] types;
    private final double[] meanLengths;
    private final int typed;

    private ColumnTypes(CellType[] types, double[] meanLengths) {
        this.types = types;
        this.meanLengths = meanLengths;
        this.typed = (int) Arrays.stream(types).filter(CellType::isTyped).count();
    }

    /** The types of the columns of rows that all have {@code width} cells. */
    public static ColumnTypes of(List<List<String>> rows, int width) {
        var types = new CellType[width];
        var meanLengths = new double[width];
        for (int column = 0; column < width; column++) {
            Map<CellType, Integer> counts = new EnumMap<>(CellType.class);
            long length = 0;
            for (List<String> row : rows) {
                counts.merge(CellType.of(row.get(column)), 1, Integer::sum);
                length += row.get(column).length();
            }
            types[column] = dominant(counts);
            meanLengths[column] = rows.isEmpty() ? 0.0 : length / (double) rows.size();
        }
        return new ColumnTypes(types, meanLengths);
    }

    /** The same columns in other places: column {@code c} at {@code places[c]}. Unknown types stay so. */
    public ColumnTypes moved(int[] places) {
        if (types.length != places.length) {
            return this;
        }
        var moved = new CellType[types.length];
        var lengths = new double[types.length];
        for (int column = 0; column < types.length; column++) {
            moved[places[column]] = types[column];
            lengths[places[column]] = meanLengths[column];
        }
        return new ColumnTypes(moved, lengths);
    }

    private static CellType dominant(Map<CellType, Integer> counts) {
        int filled = 0;
        for (Map.Entry<CellType, Integer> entry : counts.entrySet()) {
            filled += entry.getKey() == CellType.EMPTY ? 0 : entry.getValue();
        }
        for (Map.Entry<CellType, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (entry.getKey().isTyped() && count >= FEWEST_CELLS && count >= AGREEING_SHARE * filled) {
                return entry.getKey();
            }
        }
        return filled == 0 ? CellType.EMPTY : CellType.TEXT;
    }

    /** Number of columns of a type that text has by chance only. */
    public int typed() {
        return typed;
    }

    /** The type of a column; text where none is known. */
    public CellType type(int column) {
        return column < types.length ? types[column] : CellType.TEXT;
    }

    /** The mean length of a column’s cells in characters; 0 where none is known. */
    public double meanLength(int column) {
        return column < meanLengths.length ? meanLengths[column] : 0.0;
    }

    /** How many cells are there and not of their column's type. */
    public int mismatches(List<String> cells) {
        int mismatches = 0;
        for (int column = 0; column < Math.min(cells.size(), types.length); column++) {
            mismatches += differs(column, cells.get(column)) ? 1 : 0;
        }
        return mismatches;
    }

    /** How many cells are there and of their column's type, which text has by chance only. */
    public int matches(List<String> cells) {
        int matches = 0;
        for (int column = 0; column < Math.min(cells.size(), types.length); column++) {
            boolean same = types[column].isTyped() && CellType.of(cells.get(column)) == types[column];
            matches += same ? 1 : 0;
        }
        return matches;
    }

    private boolean differs(int column, String cell) {
        CellType expected = types[column];
        if (!expected.isTyped() || cell.isEmpty()) {
            return false;
        }
        CellType type = CellType.of(cell);
        return type != CellType.EMPTY && type != expected;
    }

    /** Whether cells fit well enough for a guess: hardly any is of another type. */
    public boolean fits(List<String> cells) {
        return mismatches(cells) <= typed / 4;
    }
}
