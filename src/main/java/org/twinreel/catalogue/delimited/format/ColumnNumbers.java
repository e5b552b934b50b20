package org.twinreel.catalogue.delimited.format;

import java.util.List;
import org.twinreel.catalogue.delimited.cells.CellType;

/** Numbers that count the columns of a table and stand where their names would, as pandas writes {@code 0,1,2}. */
final class ColumnNumbers {
    private static final int FEWEST = 3;

    private ColumnNumbers() {}

    /**
     * Whether a row counts its cells up, from 0 or 1 on, above a column that holds no number; the first cell may be empty,
     * as above an index.
     */
    static boolean areNames(List<String> row, List<List<String>> body) {
        int first = !row.isEmpty() && row.get(0).isBlank() ? 1 : 0;
        return (count(row.subList(first, row.size()), 0) || count(row.subList(first, row.size()), 1))
                && hasColumnWithoutNumber(body, first);
    }

    private static boolean count(List<String> cells, int from) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).equals(Integer.toString(from + column))) {
                return false;
            }
        }
        return cells.size() >= FEWEST;
    }

    private static boolean hasColumnWithoutNumber(List<List<String>> body, int first) {
        for (int column = first; !body.isEmpty() && column < body.get(0).size(); column++) {
            int at = column;
            if (body.stream().allMatch(row -> !isNumberOrEmpty(row.get(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberOrEmpty(String cell) {
        CellType type = CellType.of(cell);
        return type == CellType.NUMBER || type == CellType.EMPTY;
    }
}
