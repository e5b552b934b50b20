package org.twinreel.catalogue.delimited.format;

import java.util.List;
import org.twinreel.catalogue.delimited.cells.ColumnTypes;

/**
 * Where in a file its table begins and what its rows are like.
 *
 * @param earlier the rows at which other tables begin before it
 * @param preambleRows rows before the header
 * @param header the rows that name the columns; none where none does
 * @param names one a column, those of several header rows joined by a blank; all empty where no row names them
 * @param types what the cells of the columns look like
 */
public record TableShape(
        List<Integer> earlier, int preambleRows, List<List<String>> header, List<String> names, ColumnTypes types) {
    public TableShape {
        earlier = List.copyOf(earlier);
        header = List.copyOf(header);
        names = List.copyOf(names);
    }

    /** Number of rows that name the columns. */
    public int headerRows() {
        return header.size();
    }

    /** Number of columns. */
    public int width() {
        return names.size();
    }
}
