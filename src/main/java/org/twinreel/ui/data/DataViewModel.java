package org.twinreel.ui.data;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.Job;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobProgress;
import org.twinreel.background.JobRunner;
import org.twinreel.background.RunningJob;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.text.Messages;
import org.twinreel.ui.ChosenFile;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;
import org.twinreel.ui.mapping.MappingViewModel;
import org.twinreel.ui.mapping.Phase;
import org.twinreel.ui.rows.RowsViewModel;

/** Opens catalogues, and asks how a file is to be read where it does not tell. */
public final class DataViewModel {
    private final Session session;
    private final Jobs jobs;
    private final Messages messages;
    private final Settings settings;
    private final OpeningFailure failures;
    private final CatalogueReader reader = new CatalogueReader();
    private final StringProperty error = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable ChosenFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper remedy = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable MappingViewModel> mapping = new ReadOnlyObjectWrapper<>();
    private @Nullable ChosenFile helpable;

    /**
     * Who works.
     *
     * @param queue the program's own queue: what takes long
     * @param asides what a person waits for before the window: looks at a file, searches among its rows
     */
    public record Jobs(JobRunner queue, JobRunner asides) {}

    /** A view model that opens catalogues into {@code session}. */
    public DataViewModel(Session session, Settings settings, Jobs jobs, Messages messages) {
        this.session = session;
        this.settings = settings;
        this.jobs = jobs;
        this.messages = messages;
        this.failures = new OpeningFailure(messages);
    }

    /** The open catalogue; null before the first one. */
    public ReadOnlyObjectProperty<@Nullable LoadedCatalogue> loaded() {
        return session.loaded();
    }

    /** The file of the open catalogue; null where it comes with the program. */
    ReadOnlyObjectProperty<@Nullable ChosenFile> file() {
        return file.getReadOnlyProperty();
    }

    /**
     * What a button says that leads to the dialog about a file that could not be opened and that might be, were it read
     * otherwise; empty where there is no such file.
     */
    ReadOnlyStringProperty remedy() {
        return remedy.getReadOnlyProperty();
    }

    /** The dialog on how a file is to be read; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable MappingViewModel> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /** Files opened lately, the latest first. */
    public ObservableList<Path> recentFiles() {
        return settings.recentFiles();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public StringProperty error() {
        return error;
    }

    /** The rows that were dropped or repaired. */
    RowsViewModel rows(LoadedCatalogue loaded) {
        return new RowsViewModel(loaded, jobs.asides(), messages);
    }

    /** Opens a file of which everything is to be found out; on failure what was open stays open. */
    public void open(Path path) {
        open(new ChosenFile(path));
    }

    /** Opens a file again as it was read when it was opened last. */
    void openRecent(Path path) {
        open(new ChosenFile(path, settings.reading(path)));
    }

    /**
     * Opens what was dropped on the window.
     *
     * @return whether it was something that can be opened at all
     */
    boolean openDropped(List<Path> files) {
        if (files.size() != 1) {
            remedy.set("");
            error.set(
                    files.isEmpty()
                            ? messages.text("data.drop.nothing")
                            : messages.text("data.drop.several", files.size()));
            return false;
        }
        open(files.get(0));
        return true;
    }

    private void open(ChosenFile chosen) {
        start(monitor -> reader.read(chosen.path(), chosen.options(), monitor), chosen, new JobObserver<>() {
            @Override
            public void succeeded(LoadedCatalogue opened) {
                // told already
            }

            @Override
            public void failed(Exception failure) {
                error.set(failures.sentence(failure));
                helpable = chosen;
                remedy.set(failures.remedy(failure));
                if (OpeningFailure.asksForColumns(failure)) {
                    ask(chosen);
                }
            }
        });
    }

    /** Opens the catalogue that comes with the program. */
    public void openBundled() {
        start(reader::readBundled, null, new JobObserver<>() {
            @Override
            public void succeeded(LoadedCatalogue opened) {
                // told already
            }

            @Override
            public void failed(Exception failure) {
                error.set(failures.sentence(failure));
            }
        });
    }

    /** Asks how the open file is to be read. */
    void askAboutOpen() {
        ChosenFile open = file.get();
        if (open != null) {
            ask(open);
        }
    }

    /** Asks how the file is to be read that could not be opened. */
    void askAboutFailed() {
        ChosenFile failed = helpable;
        if (failed != null && !remedy.get().isEmpty()) {
            ask(failed);
        }
    }

    private void ask(ChosenFile asked) {
        MappingViewModel former = mapping.get();
        if (former != null) {
            former.cancel();
        }
        var dialog = new MappingViewModel(asked, jobs.asides(), this::openFromDialog, messages);
        dialog.phase().addListener((property, before, now) -> {
            if (now == Phase.CLOSED && dialog.equals(mapping.get())) {
                mapping.set(null);
            }
        });
        mapping.set(dialog);
    }

    private RunningJob openFromDialog(ChosenFile chosen, JobObserver<LoadedCatalogue> dialog) {
        return start(monitor -> reader.read(chosen.path(), chosen.options(), monitor), chosen, dialog);
    }

    private RunningJob start(Job<LoadedCatalogue> job, @Nullable ChosenFile chosen, JobObserver<LoadedCatalogue> also) {
        error.set("");
        remedy.set("");
        return jobs.queue().start(messages.text("data.job.open"), job, new JobObserver<>() {
            @Override
            public void progressed(JobProgress progress) {
                also.progressed(progress);
            }

            @Override
            public void succeeded(LoadedCatalogue opened) {
                file.set(chosen);
                session.opened(opened);
                if (chosen != null) {
                    settings.remember(chosen);
                }
                also.succeeded(opened);
            }

            @Override
            public void stopped() {
                also.stopped();
            }

            @Override
            public void failed(Exception failure) {
                also.failed(failure);
            }
        });
    }
}
