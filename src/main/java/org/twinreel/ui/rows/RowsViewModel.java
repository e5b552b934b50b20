package org.twinreel.ui.rows;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.Job;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.background.RunningJob;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;

/** The rows that were dropped or repaired: which are in view, and what can be taken out of the program. */
public final class RowsViewModel {
    private final LoadedCatalogue loaded;
    private final JobRunner jobs;
    private final Messages messages;
    private final RowWords words;
    private final RowSearch search;
    private final List<RowGroup> groups;
    private final ObservableList<FileRow> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<RowGroup> group;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private @Nullable Comparator<FileRow> order;
    private @Nullable RunningJob searching;
    private int searches;

    /**
     * A view model over a catalogue's reports.
     *
     * @param jobs searches, copies and saves
     */
    public RowsViewModel(LoadedCatalogue loaded, JobRunner jobs, Messages messages) {
        this.loaded = loaded;
        this.jobs = jobs;
        this.messages = messages;
        this.words = new RowWords(messages);
        this.search = new RowSearch(loaded, words);
        this.groups = words.groups(loaded);
        this.group = new SimpleObjectProperty<>(groups.get(0));
        filter.addListener(change -> search());
        group.addListener(change -> search());
        search();
    }

    /** The rows in view. */
    ObservableList<FileRow> shown() {
        return shown;
    }

    /** What must be in a row. */
    StringProperty filter() {
        return filter;
    }

    /** Of which kind a row must be. */
    ObjectProperty<RowGroup> group() {
        return group;
    }

    /** What {@link #group} may be. */
    List<RowGroup> groups() {
        return groups;
    }

    /** How many rows are in view, in words. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What came of copying or saving, in words; empty before. */
    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /** Whether there is any row to show. */
    boolean hasRows() {
        return total() > 0;
    }

    private int total() {
        return loaded.report().rejected().size() + loaded.reading().repaired().size();
    }

    /** What became of the rows read, in a sentence or two. */
    String account() {
        var report = loaded.report();
        int repaired = loaded.reading().rowsRepaired();
        String sum = messages.text(
                "rows.account",
                report.rowsRead(),
                report.rowsKept(),
                report.rejected().size(),
                repaired,
                report.unreadableGenres(),
                report.unreadableDates(),
                report.unreadableNumbers());
        int listed = loaded.reading().repaired().size();
        return listed == repaired ? sum : sum + " " + messages.text("rows.account.first", listed);
    }

    /** Puts the rows into an order; null for the file's own. */
    void sort(@Nullable Comparator<FileRow> wanted) {
        order = wanted;
        search();
    }

    private void search() {
        RunningJob overtaken = searching;
        if (overtaken != null) {
            overtaken.requestStop();
        }
        int number = ++searches;
        var wanted = new RowSearch.Wanted(group.get(), filter.get(), order);
        searching = start("rows.job.search", monitor -> search.find(wanted, monitor), found -> {
            if (number == searches) {
                shown.setAll(found);
                count.set(messages.text("rows.count", found.size(), total()));
            }
        });
    }

    /**
     * Makes a text of rows, a line each with tabs between its cells.
     *
     * @param clipboard told of the text
     */
    void copy(List<FileRow> rows, Consumer<String> clipboard) {
        List<FileRow> chosen = List.copyOf(rows);
        if (!chosen.isEmpty()) {
            start("rows.job.copy", monitor -> words.table(chosen).tabSeparated(), text -> {
                clipboard.accept(text);
                remark.set(messages.text("rows.copied", chosen.size()));
            });
        }
    }

    /** A file name for the rows in view. */
    String suggestedName() {
        String name = loaded.catalogue().name();
        int dot = name.indexOf('.');
        return messages.text("rows.save.name", dot > 0 ? name.substring(0, dot) : name);
    }

    /** Writes the rows in view to a file as CSV. */
    void save(Path file) {
        List<FileRow> rows = List.copyOf(shown);
        Job<Path> job = monitor -> {
            words.table(rows).saveCsv(file);
            return file;
        };
        start("rows.job.save", job, saved -> remark.set(messages.text("rows.saved", rows.size(), saved)));
    }

    private <T> RunningJob start(String name, Job<T> job, Consumer<T> receiver) {
        return jobs.start(messages.text(name), job, new JobObserver<>() {
            @Override
            public void succeeded(T result) {
                receiver.accept(result);
            }

            @Override
            public void failed(Exception failure) {
                remark.set(
                        failure instanceof java.io.IOException
                                ? messages.text("rows.save.failed")
                                : new ErrorText(messages).sentence(failure));
            }
        });
    }
}
