package org.twinreel.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.SpreadsheetSafe;
import org.twinreel.catalogue.delimited.RowKind;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.reading.OpenedFile;
import org.twinreel.catalogue.reading.RowAccount;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.WrongBytes;

/**
 * Writes what is read of a file as RFC 4180 says, in UTF-8: its header, if any, and every row. Each further
 * table of the file becomes a file of its own. Cells that a spreadsheet would run are written harmless.
 */
final class PlainCopy {
    private final Path folder;
    private final String name;
    private final List<Copied> tables = new ArrayList<>();
    private final RowAccount account = new RowAccount();
    private @Nullable Copied main;
    private WrongBytes wrongBytes = WrongBytes.NONE;

    /** A table that was written: its file's name, and its rows without the header. */
    record Copied(String file, long rows) {}

    PlainCopy(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads and writes all rows.
     *
     * @param header what the columns are called; empty for a copy without a header
     */
    void write(OpenedFile opened, List<String> header, JobMonitor monitor) throws IOException, ReadingException {
        try (TableReader rows = opened.file().rows(monitor)) {
            boolean more = rows.next();
            while (more || main == null) {
                more = writeTable(rows, more, header);
            }
            wrongBytes = rows.wrongBytes();
        }
    }

    /** Writes one table; says whether a row of another is at hand. */
    private boolean writeTable(TableReader rows, boolean atRow, List<String> header)
            throws IOException, ReadingException {
        boolean more = atRow;
        while (more && rows.kind() == RowKind.PREAMBLE) {
            account.note(rows);
            more = rows.next();
        }
        int table = rows.table();
        boolean own = more && rows.kind() == RowKind.OTHER_TABLE;
        String file = own || main != null ? OutputNames.otherTable(name, table) : OutputNames.table(name);
        long written = 0;
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(folder.resolve(file))) {
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
        }
        add(new Copied(file, own ? Math.max(0, written - 1) : written), own);
        return more;
    }

    private void add(Copied copied, boolean isOther) {
        tables.add(copied);
        if (main == null && !isOther) {
            main = copied;
        }
    }

    /** The table that was looked for; a file of several may have others before it. */
    Copied main() {
        return Objects.requireNonNull(main, "nothing is written yet");
    }

    /** All tables, in the file's order. */
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
