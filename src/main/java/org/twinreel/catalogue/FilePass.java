package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.delimited.DelimitedFile;
import org.twinreel.catalogue.delimited.Repair;
import org.twinreel.catalogue.delimited.RowKind;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.source.ReadingException;

/** The first pass over a file: the cells of its rows, and an account of what was mended and of what is no row. */
final class FilePass {
    private static final int MOST_REPAIRED_KEPT = 100_000;

    private final FileTable table;
    private final List<RejectedRow> outside = new ArrayList<>();
    private final List<RepairedRow> repaired = new ArrayList<>();
    private final Map<Repair, Integer> repairs = new EnumMap<>(Repair.class);
    private final Map<Integer, RejectedRow> incomplete = new HashMap<>();
    private final RawTexts texts = new RawTexts();
    private long wrongBytes;

    FilePass(DelimitedFile file, Header header, JobMonitor monitor) throws ReadingException {
        table = new FileTable(header);
        try (TableReader rows = file.rows(monitor)) {
            while (rows.next()) {
                if (rows.kind() == RowKind.ROW) {
                    noteIncomplete(rows, header);
                    noteRepair(rows);
                    table.append(rows);
                } else {
                    outside.add(rejected(rows, reason(rows.kind())));
                }
            }
            wrongBytes = rows.wrongBytes();
        }
    }

    private void noteIncomplete(TableReader row, Header header) {
        Optional<RejectedRow.Reason> reason = RowCleaner.firstMissing(field -> {
            Integer position = header.positions().get(field);
            return position != null && row.isMissing(position);
        });
        if (reason.isPresent()) {
            incomplete.put(table.rows(), rejected(row, reason.get()));
        }
    }

    /** The row at which a reader stands, as one that is no movie. */
    RejectedRow rejected(TableReader row, RejectedRow.Reason reason) {
        return new RejectedRow(row.line(), row.bytePosition(), reason, texts.kept(row.rawText()));
    }

    private void noteRepair(TableReader row) {
        Repair repair = row.repair();
        if (repair != null) {
            repairs.merge(repair, 1, Integer::sum);
            if (repaired.size() < MOST_REPAIRED_KEPT) {
                repaired.add(new RepairedRow(row.line(), row.bytePosition(), repair, texts.kept(row.rawText())));
            }
        }
    }

    private static RejectedRow.Reason reason(RowKind kind) {
        return switch (kind) {
            case PREAMBLE -> RejectedRow.Reason.PREAMBLE;
            case COMMENT -> RejectedRow.Reason.COMMENT;
            case REPEATED_HEADER -> RejectedRow.Reason.REPEATED_HEADER;
            case OTHER_TABLE -> RejectedRow.Reason.OTHER_TABLE;
            case ROW -> throw new IllegalArgumentException("a row of the table is none outside it");
        };
    }

    FileTable table() {
        return table;
    }

    /** What is in the file but no row of its table, in the file's order. */
    List<RejectedRow> outside() {
        return outside;
    }

    List<RepairedRow> repaired() {
        return repaired;
    }

    Map<Repair, Integer> repairs() {
        return repairs;
    }

    /** Number of bytes that stand for no character. */
    long wrongBytes() {
        return wrongBytes;
    }

    /** The rows that lack a cell without which they are no movies, by their number in the table. */
    Map<Integer, RejectedRow> incomplete() {
        return incomplete;
    }
}
