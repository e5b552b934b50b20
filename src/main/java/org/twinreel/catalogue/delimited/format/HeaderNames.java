package org.twinreel.catalogue.delimited.format;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Makes one name a column of the rows at a table's top. */
final class HeaderNames {
    private HeaderNames() {}

    /** What the rows say of each column from top to bottom, joined by a blank. */
    static List<String> joined(List<List<String>> rows, int width) {
        var names = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var name = new StringJoiner(" ");
            for (List<String> row : rows) {
                if (column < row.size() && (rows.size() == 1 || !row.get(column).isBlank())) {
                    name.add(row.get(column));
                }
            }
            names.add(name.toString());
        }
        return names;
    }

    /** The names one column on, so that the first column has none. */
    static List<String> shifted(List<String> names) {
        var shifted = new ArrayList<String>();
        shifted.add("");
        shifted.addAll(names.subList(0, names.size() - 1));
        return shifted;
    }
}
