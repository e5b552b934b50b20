package org.twinreel.catalogue.delimited;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;
import org.twinreel.catalogue.delimited.rows.RowReader;

/**
 * In which order a table's columns stand. Where files were put one behind the other, each with its header, one may have
 * the same columns in another order.
 */
final class ColumnOrder {
    private final Map<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final int width;
    private int @Nullable [] places;

    /** The order that the header itself has. */
    ColumnOrder(List<String> header) {
        width = header.size();
        for (int column = 0; column < width; column++) {
            columns.put(header.get(column).strip(), column);
        }
    }

    /** Takes the order of a row that names all columns, each once; false, and nothing is changed, for any other row. */
    boolean takes(RowReader row) {
        boolean mayName = width > 1 && columns.size() == width && row.originalCount() == width;
        if (!mayName || !columns.containsKey(row.cell(0).strip())) {
            return false;
        }
        var found = new int[width];
        var named = new boolean[width];
        for (int place = 0; place < width; place++) {
            Integer column = columns.get(row.cell(place).strip());
            if (column == null || named[column]) {
                return false;
            }
            named[column] = true;
            found[column] = place;
        }
        places = found;
        return true;
    }

    /** Goes back to the order of the header itself. */
    void reset() {
        places = null;
    }

    /** Where in a row the cell of a column stands. */
    int place(int column) {
        return places == null || column >= places.length ? column : places[column];
    }

    /** A row's cells in the order of the columns. */
    List<String> ofColumns(List<String> row) {
        return places == null
                ? row
                : IntStream.range(0, row.size())
                        .mapToObj(column -> row.get(place(column)))
                        .toList();
    }

    /** The types of a row's cells from left to right, where {@code types} are those of the columns. */
    ColumnTypes ofRow(ColumnTypes types) {
        return places == null ? types : types.moved(places);
    }
}
