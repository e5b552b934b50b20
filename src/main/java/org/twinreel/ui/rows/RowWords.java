package org.twinreel.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.delimited.rows.Repair;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingWords;
import org.twinreel.ui.export.Table;
import org.twinreel.ui.export.Table.Cell;

/** Says in words what was wrong with a row and what was done. */
final class RowWords {
    private static final int LONGEST_LINE = 400;

    private final Messages messages;

    RowWords(Messages messages) {
        this.messages = messages;
    }

    /** What was wrong with it. */
    String reason(Enum<?> cause) {
        String key = cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text((cause instanceof Repair ? "rows.reason." : "data.reason.") + key);
    }

    /** What was done with it. */
    String done(FileRow row) {
        return row.cause() instanceof Repair repair
                ? new ReadingWords(messages).repair(repair)
                : messages.text("rows.done.dropped");
    }

    /** Dropped or repaired. */
    String kind(FileRow row) {
        return messages.text(row.isRepaired() ? "rows.kind.repaired" : "rows.kind.dropped");
    }

    /** The beginning of its raw text on one line. */
    static String oneLine(FileRow row) {
        String text = row.rawText();
        String start = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
        return start.replaceAll("\\R", " ⏎ ").replace('\t', '⇥');
    }

    /** The byte at which it begins; empty where nobody knows. */
    String bytePosition(FileRow row) {
        return row.bytePosition() < 0 ? "" : messages.text("rows.number", row.bytePosition());
    }

    /** All rows, those of a kind, and those of each cause that occurs, with how many they are. */
    List<RowGroup> groups(LoadedCatalogue loaded) {
        var dropped = loaded.report().rejectedByReason();
        var repairs = loaded.reading().repairs();
        int droppedRows = loaded.report().rejected().size();
        int repairedRows = loaded.reading().rowsRepaired();
        var groups = new ArrayList<RowGroup>();
        groups.add(group(RowGroup.Kind.ALL, messages.text("rows.group.all", droppedRows + repairedRows)));
        groups.add(group(RowGroup.Kind.DROPPED, messages.text("rows.group.dropped", droppedRows)));
        groups.add(group(RowGroup.Kind.REPAIRED, messages.text("rows.group.repaired", repairedRows)));
        dropped.forEach((cause, rows) -> groups.add(new RowGroup(
                RowGroup.Kind.DROPPED, cause, messages.text("rows.group.cause.dropped", reason(cause), rows))));
        repairs.forEach((cause, rows) -> groups.add(new RowGroup(
                RowGroup.Kind.REPAIRED, cause, messages.text("rows.group.cause.repaired", reason(cause), rows))));
        return groups;
    }

    private static RowGroup group(RowGroup.Kind kind, String label) {
        return new RowGroup(kind, null, label);
    }

    /** Rows as a table to copy or to save, with their whole raw texts. */
    Table table(List<FileRow> rows) {
        var header = List.of(
                messages.text("rows.column.line"),
                messages.text("rows.column.byte"),
                messages.text("rows.column.kind"),
                messages.text("rows.column.reason"),
                messages.text("rows.column.done"),
                messages.text("rows.column.raw"));
        return new Table(header, rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(FileRow row) {
        return List.of(
                Cell.of(row.line()),
                row.bytePosition() < 0 ? Cell.of("") : Cell.of(row.bytePosition()),
                Cell.of(kind(row)),
                Cell.of(reason(row.cause())),
                Cell.of(done(row)),
                Cell.of(row.rawText()));
    }
}
