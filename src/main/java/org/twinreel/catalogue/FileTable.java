package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.delimited.TableReader;

/**
 * The cells that the pipeline reads of a file's rows, column by column; the empty string is a missing cell. Of every
 * other column only the number of missing cells is kept.
 */
final class FileTable {
    private static final String MISSING = "";

    private final Header header;
    private final int[] missing;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final Map<Integer, List<String>> columns = new HashMap<>();
    private int rows;

    /** A table without rows. */
    FileTable(Header header) {
        this.header = header;
        this.missing = new int[header.names().size()];
        header.positions().forEach((field, position) -> {
            fields.put(position, field);
            columns.put(position, new ArrayList<>());
        });
    }

    /** Adds the row at which a reader stands. */
    void append(TableReader row) {
        for (int position = 0; position < missing.length; position++) {
            Field field = fields.get(position);
            boolean isMissing = field == null ? row.isMissing(position) : !append(field, position, row.cell(position));
            missing[position] += isMissing ? 1 : 0;
        }
        rows++;
    }

    private boolean append(Field field, int position, String cell) {
        boolean isMissing = MissingCell.is(field, cell);
        List<String> column = columns.get(position);
        if (column != null) {
            column.add(isMissing ? MISSING : cell);
        }
        return !isMissing;
    }

    /** Whether a row has no cell of a field whose column the file has. */
    boolean lacks(Field field, int row) {
        List<String> column = columns.get(header.positions().getOrDefault(field, -1));
        return column != null && column.get(row).isEmpty();
    }

    int rows() {
        return rows;
    }

    /** The cells of a field, one a row; missing in every row where the file has no such column. */
    List<String> column(Field field) {
        List<String> column = columns.get(header.positions().getOrDefault(field, -1));
        return column == null ? Collections.nCopies(rows, MISSING) : column;
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
