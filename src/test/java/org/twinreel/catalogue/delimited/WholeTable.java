package org.twinreel.catalogue.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.format.FormatChoice;
import org.twinreel.catalogue.source.BytesInMemory;
import org.twinreel.catalogue.source.ReadingException;

/** Reads a text whole, without being told anything. */
final class WholeTable {
    private static final Set<String> NAMES = Set.of("id", "no", "title", "name", "data", "votes");

    private WholeTable() {}

    /** The names, all empty where there are none, and the rows. */
    static List<List<String>> read(String text) throws ReadingException {
        DelimitedFile file = DelimitedFile.open(
                new BytesInMemory(text.getBytes(UTF_8)),
                FormatChoice.NONE,
                cell -> NAMES.contains(cell.toLowerCase(Locale.ROOT)),
                JobMonitor.unwatched());
        var table = new ArrayList<List<String>>();
        table.add(file.format().columns());
        try (TableReader reader = file.rows(JobMonitor.unwatched())) {
            while (reader.next()) {
                if (reader.kind() == RowKind.ROW) {
                    table.add(reader.cells());
                }
            }
        }
        return table;
    }
}
