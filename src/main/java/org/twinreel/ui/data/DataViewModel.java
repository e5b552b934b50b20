package org.twinreel.ui.data;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.Job;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.catalogue.CatalogueReader;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;

/** Opens catalogues. */
public final class DataViewModel {
    private final Session session;
    private final JobRunner jobs;
    private final Messages messages;
    private final CatalogueReader reader = new CatalogueReader();
    private final StringProperty error = new SimpleStringProperty("");

    /** A view model that opens catalogues into {@code session}. */
    public DataViewModel(Session session, JobRunner jobs, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.messages = messages;
    }

    /** The open catalogue; null before the first one. */
    public ReadOnlyObjectProperty<@Nullable LoadedCatalogue> loaded() {
        return session.loaded();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public StringProperty error() {
        return error;
    }

    /** Opens a file; on failure what was open stays open. */
    public void open(Path file) {
        read(monitor -> reader.read(file, monitor));
    }

    /** Opens the catalogue that comes with the program. */
    public void openBundled() {
        read(reader::readBundled);
    }

    private void read(Job<LoadedCatalogue> job) {
        error.set("");
        jobs.start(messages.text("data.job.open"), job, new JobObserver<>() {
            @Override
            public void succeeded(LoadedCatalogue opened) {
                session.opened(opened);
            }

            @Override
            public void failed(Exception failure) {
                error.set(new ErrorText(messages).sentence(failure));
            }
        });
    }
}
