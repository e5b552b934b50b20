package org.twinreel.ui.why;

import java.util.Optional;
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
import org.twinreel.catalogue.Movie;
import org.twinreel.recommend.Ablation;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.Ranking;
import org.twinreel.ui.Session;

/**
 * Explains the movie that was asked about last. What explanations rest on is made once a model, in the background; then
 * one takes a few milliseconds. The ranks without a block need every movie embedded three times more: they are made
 * when somebody asks why for the first time, and join what is shown already.
 */
public final class WhyViewModel {
    /** Ranks of larger catalogues would cost more memory than they are worth: three embeddings of every movie. */
    private static final int MOST_FOR_RANKS = 100_000;

    private final Session session;
    private final JobRunner jobs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Explained> explained = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable Ranking ranking;
    private @Nullable WhyBasis basis;
    private @Nullable Ablation ablation;
    private boolean preparing;
    private boolean ablating;
    private @Nullable Question asked;

    private record Question(Movie query, Movie movie) {}

    /** A view model over what is trained in {@code session}. */
    public WhyViewModel(Session session, Preparations preparations, JobRunner jobs, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.messages = messages;
        preparations.ranking().addListener((property, before, now) -> follow(now));
        follow(preparations.ranking().get());
    }

    private void follow(@Nullable Ranking now) {
        if (ranking != null) {
            close();
        }
        ranking = now;
        basis = null;
        ablation = null;
        preparing = false;
        ablating = false;
        prepare();
    }

    private void prepare() {
        Ranking model = ranking;
        Session.Extraction extraction = session.extraction().get();
        if (model != null && extraction != null && !preparing) {
            preparing = true;
            start("why.job", model, monitor -> new WhyBasis(model, extraction.features()), this::take);
        }
    }

    private void take(WhyBasis made) {
        basis = made;
        preparing = false;
        fill();
    }

    /** Explains why a movie is in the lists of a query; whatever was asked before is forgotten. */
    public void explain(Movie query, Movie movie) {
        asked = new Question(query, movie);
        if (basis == null) {
            explained.set(null);
            note.set(messages.text(session.extraction().get() == null ? "why.nofeatures" : "why.wait"));
            prepare();
        } else {
            fill();
        }
    }

    private void fill() {
        Question question = asked;
        WhyBasis known = basis;
        if (question != null && known != null) {
            note.set("");
            explained.set(known.explain(question.query(), question.movie(), Optional.ofNullable(ablation)));
            ablate();
        }
    }

    private void ablate() {
        WhyBasis known = basis;
        if (known == null || ablation != null || ablating) {
            return;
        }
        if (known.features().rows() > MOST_FOR_RANKS) {
            note.set(messages.text("why.ranks.large", MOST_FOR_RANKS));
            return;
        }
        ablating = true;
        note.set(messages.text("why.ranks.wait"));
        start(
                "why.ranks.job",
                known.ranking(),
                monitor -> Ablation.of(known.features(), known.ranking().model().contentBranch(), monitor),
                this::take);
    }

    private void take(Ablation made) {
        ablation = made;
        ablating = false;
        fill();
    }

    private <T> void start(String name, Ranking model, Job<T> job, Consumer<T> receiver) {
        BooleanSupplier stillTheLatest = () -> model.equals(ranking);
        jobs.start(messages.text(name), job, new JobObserver<T>() {
            @Override
            public void succeeded(T made) {
                if (stillTheLatest.getAsBoolean()) {
                    receiver.accept(made);
                }
            }

            @Override
            public void stopped() {
                giveUp(messages.text("why.stopped"));
            }

            @Override
            public void failed(Exception failure) {
                giveUp(new ErrorText(messages).sentence(failure));
            }

            private void giveUp(String sentence) {
                if (stillTheLatest.getAsBoolean()) {
                    preparing = false;
                    ablating = false;
                    note.set(sentence);
                }
            }
        });
    }

    /** Nothing is to be explained any more. */
    public void close() {
        asked = null;
        explained.set(null);
        note.set("");
    }

    /** The explanation of what was asked last; null until it is there. */
    ReadOnlyObjectProperty<@Nullable Explained> explained() {
        return explained.getReadOnlyProperty();
    }

    /** What is still missing or why it does not come, for people; empty where nothing is. */
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }
}
