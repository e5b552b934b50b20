package org.twinreel.ui.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.LoadedCatalogue;

/** Finds rows among all that were dropped or repaired; used by one worker thread only. */
final class RowSearch {
    private static final int ROWS_BETWEEN_LOOKS = 1024;

    private final LoadedCatalogue loaded;
    private final RowWords words;
    private final Map<Enum<?>, String> said = new HashMap<>();
    private @Nullable List<FileRow> all;

    /**
     * What is wanted.
     *
     * @param group of which kind
     * @param text what must be in a row's raw text or in what is said of it, whatever the case; empty for anything
     * @param order how to sort; null for the file's order
     */
    record Wanted(RowGroup group, String text, @Nullable Comparator<FileRow> order) {}

    RowSearch(LoadedCatalogue loaded, RowWords words) {
        this.loaded = loaded;
        this.words = words;
    }

    /** The rows that are wanted. */
    List<FileRow> find(Wanted wanted, JobMonitor monitor) {
        String text = wanted.text().strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<FileRow>();
        int looked = 0;
        for (FileRow row : all()) {
            if (looked++ % ROWS_BETWEEN_LOOKS == 0) {
                monitor.checkStopped();
            }
            if (wanted.group().holds(row) && (text.isEmpty() || holds(row, text))) {
                found.add(row);
            }
        }
        Comparator<FileRow> order = wanted.order();
        if (order != null) {
            found.sort(order);
        }
        return found;
    }

    private boolean holds(FileRow row, String text) {
        String words = said.computeIfAbsent(row.cause(), cause -> said(row).toLowerCase(Locale.ROOT));
        return words.contains(text)
                || Long.toString(row.line()).equals(text)
                || row.rawText().toLowerCase(Locale.ROOT).contains(text);
    }

    private String said(FileRow row) {
        return words.kind(row) + "\n" + words.reason(row.cause()) + "\n" + words.done(row);
    }

    private List<FileRow> all() {
        List<FileRow> known = all;
        if (known == null) {
            known = new ArrayList<>();
            for (var row : loaded.report().rejected()) {
                known.add(FileRow.of(row));
            }
            for (var row : loaded.reading().repaired()) {
                known.add(FileRow.of(row));
            }
            known.sort(Comparator.comparingLong(FileRow::line).thenComparingLong(FileRow::bytePosition));
            all = known;
        }
        return known;
    }
}
