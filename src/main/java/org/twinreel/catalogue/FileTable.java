package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A file's rows as they were read, in Tablesaw columns of text in which the empty string is a missing value. Of a
 * column that the pipeline does not read, only whether a cell is there is kept.
 */
final class FileTable {
    private static final String MISSING = "";
    private static final String PRESENT = "present";

    private final Header header;
    private final Set<Integer> read;
    private final List<StringColumn> columns = new ArrayList<>();
    private final List<StringColumn> absent = new ArrayList<>();
    private final Table fields = Table.create("fields");

    /** A table without rows. */
    FileTable(Header header) {
        this.header = header;
        this.read = Set.copyOf(header.positions().values());
        header.names().forEach(name -> columns.add(StringColumn.create(name)));
        for (Field field : Field.values()) {
            Integer position = header.positions().get(field);
            StringColumn column = position == null ? StringColumn.create(field.header()) : columns.get(position);
            if (position == null) {
                absent.add(column);
            }
            fields.addColumns(column.setName(field.header()));
        }
    }

    /** Adds a row; cells that a short row lacks are missing, cells beyond the last column are passed over. */
    void append(List<String> cells) {
        for (int position = 0; position < columns.size(); position++) {
            String cell = position < cells.size() ? cells.get(position) : MISSING;
            if (MissingCell.is(cell)) {
                columns.get(position).append(MISSING);
            } else {
                columns.get(position).append(read.contains(position) ? cell : PRESENT);
            }
        }
        absent.forEach(StringColumn::appendMissing);
    }

    /** One text column a {@link Field}, by its header; all missing where the file has no such column. */
    Table fields() {
        return fields;
    }

    /** Missing cells per column, in the file's order. */
    Map<String, Integer> missingByColumn() {
        var counts = new LinkedHashMap<String, Integer>();
        for (int position = 0; position < columns.size(); position++) {
            counts.put(header.names().get(position), columns.get(position).countMissing());
        }
        return counts;
    }
}
