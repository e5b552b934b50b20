package org.twinreel.catalogue.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.columns.Header;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.values.MissingCell;
import org.twinreel.catalogue.values.TextFormula;

/**
 * The cells that the pipeline reads of a file's rows, column by column; the empty string is a missing cell. Of every
 * other column only the number of missing cells is kept.
 */
final class FileTable {
    private static final String MISSING = "";

    private final Header header;
    private final int[] missing;
    private final Map<Integer, Column> columns = new HashMap<>();
    private int rows;

    /** The cells of a field. */
    private record Column(Field field, List<String> cells) {
        /** Adds a cell; false where it is missing. */
        boolean append(String cell) {
            boolean isMissing = MissingCell.is(field, cell);
            cells.add(isMissing ? MISSING : cell);
            return !isMissing;
        }
    }

    /** A table without rows. */
    FileTable(Header header) {
        this.header = header;
        this.missing = new int[header.names().size()];
        header.positions().forEach((field, position) -> {
            columns.put(position, new Column(field, new ArrayList<>()));
        });
    }

    /** Adds the row at which a reader stands. */
    void append(TableReader row) {
        for (int position = 0; position < missing.length; position++) {
            Column column = columns.get(position);
            boolean isMissing =
                    column == null ? row.isMissing(position) : !column.append(TextFormula.text(row.cell(position)));
            missing[position] += isMissing ? 1 : 0;
        }
        rows++;
    }

    /** Whether a row has no cell of a field whose column the file has. */
    boolean lacks(Field field, int row) {
        Column column = columns.get(header.positions().getOrDefault(field, -1));
        return column != null && column.cells().get(row).isEmpty();
    }

    /** The name of a field's column; empty where the file has none. */
    String name(Field field) {
        Integer position = header.positions().get(field);
        return position == null ? "" : header.names().get(position);
    }

    /** The names of all columns. */
    List<String> names() {
        return header.names();
    }

    int rows() {
        return rows;
    }

    /** The cells of a field, one a row; missing in every row where the file has no such column. */
    List<String> column(Field field) {
        Column column = columns.get(header.positions().getOrDefault(field, -1));
        return column == null ? Collections.nCopies(rows, MISSING) : column.cells();
    }

    /** Missing cells per column, in the file's order. */
    Map<String, Integer> missingByColumn() {
        var counts = new LinkedHashMap<String, Integer>();
        for (int position = 0; position < missing.length; position++) {
            counts.put(header.names().get(position), missing[position]);
        }
        return counts;
    }
}
