package org.twinreel.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.OpenedFile;
import org.twinreel.catalogue.RowAccount;
import org.twinreel.catalogue.SpreadsheetSafe;
import org.twinreel.catalogue.delimited.RowKind;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.WrongBytes;

/**
 * Writes what is read of a file as RFC 4180 says, in UTF-8: its header, where it has one, and every row. Each further
 * table of the file becomes a file of its own. Cells that a spreadsheet would run are written harmless.
 */
final class PlainCopy {
    private final Path folder;
    private final String name;
    private final List<Copied> tables = new ArrayList<>();
    private final RowAccount account = new RowAccount();
    private WrongBytes wrongBytes = WrongBytes.NONE;

    /** A table that was written: its file's name, and its rows without the header. */
    record Copied(String file, long rows) {}

    PlainCopy(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Reads and writes all rows. */
    void write(OpenedFile opened, JobMonitor monitor) throws IOException, ReadingException {
        List<String> header = opened.table().format().headerRows() > 0
                ? opened.table().format().columns()
                : List.of();
        try (TableReader rows = opened.file().rows(monitor)) {
            boolean more = rows.next();
            do {
                more = writeTable(rows, more, header);
            } while (more);
            wrongBytes = rows.wrongBytes();
        }
    }

    /** Writes one table; says whether a row of another is at hand. */
    private boolean writeTable(TableReader rows, boolean atRow, List<String> header)
            throws IOException, ReadingException {
        String file = OutputNames.table(name, tables.size() + 1);
        int table = rows.table();
        boolean more = atRow;
        long written = 0;
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(folder.resolve(file))) {
            boolean own = rows.kind() == RowKind.OTHER_TABLE;
            if (!header.isEmpty() && !own) {
                csv.writeRecord(header.stream().map(SpreadsheetSafe::dataCell).toList());
            }
            while (more && rows.table() == table) {
                // Another table's rows are not lost to the account: they are all written.
                boolean isWritten = rows.kind() == RowKind.OTHER_TABLE || account.note(rows);
                if (isWritten) {
                    csv.writeRecord(
                            rows.cells().stream().map(SpreadsheetSafe::dataCell).toList());
                    written++;
                }
                more = rows.next();
            }
            tables.add(new Copied(file, own ? Math.max(0, written - 1) : written));
        }
        return more;
    }

    List<Copied> tables() {
        return tables;
    }

    RowAccount account() {
        return account;
    }

    /** The bytes that the encoding does not know. */
    WrongBytes wrongBytes() {
        return wrongBytes;
    }
}
