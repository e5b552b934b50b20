package org.twinreel.catalogue.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.columns.Header;
import org.twinreel.catalogue.delimited.DelimitedFile;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.source.ReadingException;
import org.twinreel.catalogue.source.WrongBytes;

/** The first pass over a file: the cells of its rows, and an account of them. */
final class FilePass {
    private final FileTable table;
    private final RowAccount account = new RowAccount();
    private final Map<Integer, RejectedRow> incomplete = new HashMap<>();
    private final WrongBytes wrongBytes;

    FilePass(DelimitedFile file, Header header, JobMonitor monitor) throws ReadingException {
        table = new FileTable(header);
        try (TableReader rows = file.rows(monitor)) {
            while (rows.next()) {
                if (account.note(rows)) {
                    table.append(rows);
                    noteIncomplete(rows, table.rows() - 1);
                }
            }
            wrongBytes = rows.wrongBytes();
        }
    }

    private void noteIncomplete(TableReader row, int number) {
        Optional<RejectedRow.Reason> reason = RowCleaner.firstMissing(field -> table.lacks(field, number));
        if (reason.isPresent()) {
            RejectedRow.Reason first = isEmpty(row) ? RejectedRow.Reason.EMPTY_ROW : reason.get();
            incomplete.put(number, account.rejected(row, first));
        }
    }

    private static boolean isEmpty(TableReader row) {
        for (int column = 0; column < row.count(); column++) {
            if (!row.isMissing(column)) {
                return false;
            }
        }
        return true;
    }

    FileTable table() {
        return table;
    }

    RowAccount account() {
        return account;
    }

    /** The bytes that the encoding does not know. */
    WrongBytes wrongBytes() {
        return wrongBytes;
    }

    /** The rows that lack a cell without which they are no movies, by their number in the table. */
    Map<Integer, RejectedRow> incomplete() {
        return incomplete;
    }
}
