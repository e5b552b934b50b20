package org.twinreel.ui.features;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.catalogue.search.TitleSearch;
import org.twinreel.features.FeatureConfig;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.FeatureCache;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.Session;
import org.twinreel.ui.Session.Extraction;

/** Computes the features of whatever is opened, and picks one movie to look at. */
public final class FeaturesViewModel {
    private final Session session;
    private final Preparations preparations;
    private final FeatureCache features;
    private final JobRunner jobs;
    private final Messages messages;
    private final ObjectProperty<@Nullable Movie> movie = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");

    /** A view model that computes features as soon as {@code session} has a catalogue. */
    public FeaturesViewModel(
            Session session, Preparations preparations, FeatureCache features, JobRunner jobs, Messages messages) {
        this.session = session;
        this.features = features;
        this.preparations = preparations;
        this.jobs = jobs;
        this.messages = messages;
        session.loaded().addListener((property, before, now) -> {
            movie.set(null);
            if (now != null) {
                extract();
            }
        });
        session.extraction().addListener((property, before, now) -> {
            LoadedCatalogue loaded = session.loaded().get();
            if (now != null && loaded != null && movie.get() == null) {
                movie.set(loaded.catalogue().movie(0));
            }
        });
    }

    /** Computes the open catalogue's features with the tutorial's values. */
    public void extract() {
        LoadedCatalogue loaded = session.loaded().get();
        if (loaded == null) {
            return;
        }
        error.set("");
        FeatureConfig config = TrainingConfig.tutorial().features();
        jobs.start(
                messages.text("features.job"),
                monitor -> new Extraction(config, features.of(loaded.catalogue(), config, monitor)),
                new JobObserver<>() {
                    @Override
                    public void succeeded(Extraction extraction) {
                        // Another file may have been opened while this one was computed.
                        if (loaded.equals(session.loaded().get())) {
                            session.extracted(extraction);
                        }
                    }

                    @Override
                    public void stopped() {
                        error.set(messages.text("features.stopped"));
                    }

                    @Override
                    public void failed(Exception failure) {
                        error.set(new ErrorText(messages).sentence(failure));
                    }
                });
    }

    /** The features; null while there are none. */
    public ReadOnlyObjectProperty<@Nullable Extraction> extraction() {
        return session.extraction();
    }

    /** The open catalogue; null before the first one. */
    public ReadOnlyObjectProperty<@Nullable LoadedCatalogue> loaded() {
        return session.loaded();
    }

    /** The movie whose vector is shown; null while there are no features. */
    public ObjectProperty<@Nullable Movie> movie() {
        return movie;
    }

    /** What went wrong last, for people; empty while nothing has. */
    public StringProperty error() {
        return error;
    }

    /** The search over the open catalogue's titles; empty until it is ready. */
    public Optional<TitleSearch> search() {
        return preparations.search();
    }

    /** Shows the movie whose title comes nearest to a text; an unknown title is said to be one. */
    public void show(String title) {
        search().ifPresentOrElse(
                        search -> show(title, search.complete(title, 1)),
                        () -> error.set(messages.text("prepare.titles.wait")));
    }

    private void show(String title, List<Movie> offers) {
        if (offers.isEmpty()) {
            error.set(messages.text("search.nothing", title.strip()));
        } else {
            error.set("");
            movie.set(offers.get(0));
        }
    }
}
