package org.twinreel.ui;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
import org.twinreel.catalogue.search.TitleSearch;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.recommend.RandomEmbedding;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;

/**
 * What is made once a catalogue and once a model, in the background, so that pages can then answer within a frame. What
 * was stopped on the way is taken up again when somebody asks for it. Read and changed on the JavaFX thread.
 */
public final class Preparations {
    private static final String TITLES = "prepare.titles";
    private static final String RANKING = "prepare.ranking";
    private static final String CONTROL = "prepare.control";

    /** The control's directions are the same in every session: a control must not change under the eyes. */
    private static final long CONTROL_SEED = 2026;

    private final Session session;
    private final JobRunner jobs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable TitleSearch> titles = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Ranking> ranking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RandomEmbedding> control = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Set<String> stopped = new HashSet<>();

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
        stopped.remove(TITLES);
        if (loaded != null) {
            BooleanSupplier stillOpen = () -> loaded.equals(session.loaded().get());
            start(TITLES, stillOpen, monitor -> new TitleSearch(loaded.catalogue(), monitor), titles::set);
        }
    }

    private void prepare(@Nullable TrainedModel model) {
        control.set(null);
        ranking.set(null);
        stopped.remove(RANKING);
        stopped.remove(CONTROL);
        LoadedCatalogue loaded = session.loaded().get();
        if (model != null && loaded != null) {
            BooleanSupplier stillTheLatest = () -> model.equals(session.model().get());
            start(RANKING, stillTheLatest, monitor -> Ranking.of(loaded.catalogue(), model), ranking::set);
        }
    }

    /** Makes the random directions that are the control of the model in use; does nothing while there is none. */
    public void prepareControl() {
        TrainedModel model = session.model().get();
        stopped.remove(CONTROL);
        if (model != null) {
            int rows = model.embeddings().rows();
            int columns = model.embeddings().cf().columns();
            BooleanSupplier stillTheLatest = () -> model.equals(session.model().get());
            start(CONTROL, stillTheLatest, monitor -> new RandomEmbedding(rows, columns, CONTROL_SEED), control::set);
        }
    }

    /** Starts a job; they queue, and by the time it ends it may be of no use any more. */
    private <T> void start(String name, BooleanSupplier ofUse, Job<T> job, Consumer<T> receiver) {
        error.set("");
        jobs.start(messages.text(name), job, new JobObserver<T>() {
            @Override
            public void succeeded(T prepared) {
                if (ofUse.getAsBoolean()) {
                    receiver.accept(prepared);
                }
            }

            @Override
            public void stopped() {
                if (ofUse.getAsBoolean()) {
                    stopped.add(name);
                    error.set(messages.text("prepare.stopped"));
                }
            }

            @Override
            public void failed(Exception failure) {
                error.set(new ErrorText(messages).sentence(failure));
            }
        });
    }

    /** Takes up again what was stopped before it was ready; does nothing where nothing was. */
    public void resume() {
        if (stopped.contains(TITLES)) {
            prepare(session.loaded().get());
        }
        if (stopped.contains(CONTROL)) {
            prepareControl();
        }
        if (stopped.contains(RANKING)) {
            prepare(session.model().get());
        }
    }

    /** The search over the open catalogue's titles for somebody who asks now; empty until it is ready. */
    public Optional<TitleSearch> search() {
        resume();
        return Optional.ofNullable(titles.get());
    }

    /** A search over the open catalogue's titles; null until it is ready. */
    public ReadOnlyObjectProperty<@Nullable TitleSearch> titles() {
        return titles.getReadOnlyProperty();
    }

    /** The trained model, ready to be asked; null until it is. */
    public ReadOnlyObjectProperty<@Nullable Ranking> ranking() {
        return ranking.getReadOnlyProperty();
    }

    /** The control of the model in use; null until somebody asked for it and it is there. */
    public ReadOnlyObjectProperty<@Nullable RandomEmbedding> control() {
        return control.getReadOnlyProperty();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }
}
