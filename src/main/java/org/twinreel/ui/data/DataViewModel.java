package org.twinreel.ui.data;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.Job;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.catalogue.CatalogueReader;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;

/** Opens catalogues. */
public final class DataViewModel {
    private final Session session;
    private final JobRunner jobs;
    private final Messages messages;
    private final Settings settings;
    private final CatalogueReader reader = new CatalogueReader();
    private final StringProperty error = new SimpleStringProperty("");

    /** A view model that opens catalogues into {@code session}. */
    public DataViewModel(Session session, Settings settings, JobRunner jobs, Messages messages) {
        this.session = session;
        this.settings = settings;
        this.jobs = jobs;
        this.messages = messages;
    }

    /** The open catalogue; null before the first one. */
    public ReadOnlyObjectProperty<@Nullable LoadedCatalogue> loaded() {
        return session.loaded();
    }

    /** Files opened lately, the latest first. */
    public ObservableList<Path> recentFiles() {
        return settings.recentFiles();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public StringProperty error() {
        return error;
    }

    /** Opens a file; on failure what was open stays open. */
    public void open(Path file) {
        read(monitor -> reader.read(file, monitor), opened -> settings.remember(file));
    }

    /** Opens the catalogue that comes with the program. */
    public void openBundled() {
        read(reader::readBundled, opened -> {});
    }

    private void read(Job<LoadedCatalogue> job, Consumer<LoadedCatalogue> afterwards) {
        error.set("");
        jobs.start(messages.text("data.job.open"), job, new JobObserver<>() {
            @Override
            public void succeeded(LoadedCatalogue opened) {
                session.opened(opened);
                afterwards.accept(opened);
            }

            @Override
            public void failed(Exception failure) {
                error.set(new ErrorText(messages).sentence(failure));
            }
        });
    }
}
