package org.twinreel.catalogue.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinreel.catalogue.RejectedRow;
import org.twinreel.catalogue.RepairedRow;
import org.twinreel.catalogue.delimited.RowKind;
import org.twinreel.catalogue.delimited.TableReader;
import org.twinreel.catalogue.delimited.rows.Repair;

/**
 * Keeps account of a pass over a file: what is in it but no row of its table, and which rows were mended. Of very many,
 * the later ones are cut short, so that a file full of damage does not fill the memory.
 */
public final class RowAccount {
    private static final int MOST_REPAIRED_KEPT = 100_000;
    private static final long MOST_CHARACTERS = 32L * 1024 * 1024;
    private static final int BEGINNING = 120;

    private final List<RejectedRow> outside = new ArrayList<>();
    private final List<RepairedRow> repaired = new ArrayList<>();
    private final Map<Repair, Integer> repairs = new EnumMap<>(Repair.class);
    private long charactersKept;

    /** Notes the row at which a reader stands, where there is something to note; says whether it is one of the table's. */
    public boolean note(TableReader row) {
        if (row.kind() != RowKind.ROW) {
            outside.add(rejected(row, reason(row.kind())));
            return false;
        }
        Repair repair = row.repair();
        if (repair != null) {
            repairs.merge(repair, 1, Integer::sum);
            if (repaired.size() < MOST_REPAIRED_KEPT) {
                repaired.add(new RepairedRow(row.line(), row.bytePosition(), repair, kept(row.rawText())));
            }
        }
        return true;
    }

    private static RejectedRow.Reason reason(RowKind kind) {
        return switch (kind) {
            case EMPTY -> RejectedRow.Reason.EMPTY_ROW;
            case PREAMBLE -> RejectedRow.Reason.PREAMBLE;
            case COMMENT -> RejectedRow.Reason.COMMENT;
            case NOTE -> RejectedRow.Reason.NOTE;
            case REPEATED_HEADER -> RejectedRow.Reason.REPEATED_HEADER;
            case OTHER_TABLE -> RejectedRow.Reason.OTHER_TABLE;
            case ROW -> throw new IllegalArgumentException("a row of the table is none outside it");
        };
    }

    /** The row at which a reader stands, as one that is no movie. */
    RejectedRow rejected(TableReader row, RejectedRow.Reason reason) {
        return new RejectedRow(row.line(), row.bytePosition(), reason, kept(row.rawText()));
    }

    private String kept(String text) {
        boolean full = charactersKept > MOST_CHARACTERS;
        String kept = full && text.length() > BEGINNING ? text.substring(0, BEGINNING) + "\u2026" : text;
        charactersKept += kept.length();
        return kept;
    }

    /** What is in the file but no row of its table, in the file's order. */
    public List<RejectedRow> outside() {
        return outside;
    }

    /** The rows that were mended, in the file's order; the first of them where there are very many. */
    public List<RepairedRow> repaired() {
        return repaired;
    }

    /** How many rows were mended in which way. */
    public Map<Repair, Integer> repairs() {
        return repairs;
    }
}
