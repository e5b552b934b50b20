package org.twinreel.ui;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.Job;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.TitleSearch;
import org.twinreel.learning.TrainedModel;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;

/**
 * What is made once a catalogue and once a model, in the background, so that pages can then answer within a frame. Read
 * and changed on the JavaFX thread.
 */
public final class Preparations {
    private final Session session;
    private final JobRunner jobs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable TitleSearch> titles = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Ranking> ranking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /** Preparations for whatever is opened and trained in {@code session}. */
    public Preparations(Session session, JobRunner jobs, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.messages = messages;
        session.loaded().addListener((property, before, now) -> prepare(now));
        session.model().addListener((property, before, now) -> prepare(now));
        prepare(session.loaded().get());
        prepare(session.model().get());
    }

    private void prepare(@Nullable LoadedCatalogue loaded) {
        titles.set(null);
        if (loaded != null) {
            start("prepare.titles", monitor -> new TitleSearch(loaded.catalogue()), search -> {
                // Jobs queue: by now another file may be open.
                if (loaded.equals(session.loaded().get())) {
                    titles.set(search);
                }
            });
        }
    }

    private void prepare(@Nullable TrainedModel model) {
        ranking.set(null);
        LoadedCatalogue loaded = session.loaded().get();
        if (model != null && loaded != null) {
            start("prepare.ranking", monitor -> Ranking.of(loaded.catalogue(), model), ready -> {
                if (model.equals(session.model().get())) {
                    ranking.set(ready);
                }
            });
        }
    }

    private <T> void start(String name, Job<T> job, Consumer<T> receiver) {
        error.set("");
        jobs.start(messages.text(name), job, new JobObserver<T>() {
            @Override
            public void succeeded(T prepared) {
                receiver.accept(prepared);
            }

            @Override
            public void failed(Exception failure) {
                error.set(new ErrorText(messages).sentence(failure));
            }
        });
    }

    /** A search over the open catalogue's titles; null until it is ready. */
    public ReadOnlyObjectProperty<@Nullable TitleSearch> titles() {
        return titles.getReadOnlyProperty();
    }

    /** The trained model, ready to be asked; null until it is. */
    public ReadOnlyObjectProperty<@Nullable Ranking> ranking() {
        return ranking.getReadOnlyProperty();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }
}
