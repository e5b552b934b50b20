package org.twinreel.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.twinreel.background.HeldJobs;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.FeatureBlock;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;

class WhyViewModelTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private final Preparations preparations = new Preparations(session, jobs, messages);
    private final WhyViewModel model = new WhyViewModel(session, preparations, jobs, messages);

    @Test
    void figuresAreThereAtOnceAndRanksJoinThem() {
        ready();

        model.explain(movie(0), movie(2));

        assertThat(explained().rank(Mode.CONTENT)).isEqualTo(2);
        assertThat(explained().ranksWithout()).isEmpty();
        assertThat(model.note().get()).isEqualTo(messages.text("why.ranks.wait"));
        jobs.runAll();
        // In row order row 2 is the second of the others.
        assertThat(explained().ranksWithout())
                .containsEntry(FeatureBlock.TEXT, 2)
                .containsEntry(FeatureBlock.GENRES, 2)
                .containsEntry(FeatureBlock.NUMERIC, 2);
        assertThat(model.note().get()).isEmpty();
    }

    @Test
    void numbersAreGivenWithTheirPlaceInTheCatalogue() {
        ready();

        model.explain(movie(SampleSession.INCEPTION), movie(SampleSession.MATRIX));

        var votes = explained().numbers().get(MovieNumber.VOTE_COUNT.ordinal());
        assertThat(votes.query()).isEqualTo(900);
        assertThat(votes.other()).isEqualTo(800);
        // Of twelve movies Inception has the most votes and The Matrix the second most.
        assertThat(votes.queryShare()).isEqualTo(11.5 / 12);
        assertThat(votes.otherShare()).isEqualTo(10.5 / 12);
    }

    @Test
    void anUnknownYearHasNoPlace() {
        ready();

        model.explain(movie(0), movie(11));

        assertThat(explained().numbers().get(0).other()).isNaN();
        assertThat(explained().numbers().get(0).otherShare()).isNaN();
    }

    @Test
    void whoAsksBeforeAllIsReadyIsAnsweredTheLatestQuestion() {
        ExplainableSession.fill(session);
        model.explain(movie(0), movie(1));
        model.explain(movie(0), movie(3));
        assertThat(model.note().get()).isEqualTo(messages.text("why.wait"));

        jobs.runAll();

        assertThat(explained().movie()).isEqualTo(movie(3));
    }

    @Test
    void aClosedQuestionIsNotAnsweredAnyMore() {
        ready();
        model.explain(movie(0), movie(1));

        model.close();
        jobs.runAll();

        assertThat(model.explained().get()).isNull();
        assertThat(model.note().get()).isEmpty();
    }

    @Test
    void stoppedRanksAreTakenUpWithTheNextQuestion() {
        ready();
        model.explain(movie(0), movie(1));
        jobs.stopAll();
        jobs.runAll();
        assertThat(model.note().get()).isEqualTo(messages.text("why.stopped"));

        model.explain(movie(0), movie(2));
        jobs.runAll();

        assertThat(explained().ranksWithout()).hasSize(3);
    }

    @Test
    void whatExplanationsRestOnIsMadeAgainWhereItWasStopped() {
        preparations.ranking().addListener(change -> jobs.stopAll());
        ready();

        model.explain(movie(0), movie(1));
        jobs.runAll();

        assertThat(explained().movie()).isEqualTo(movie(1));
    }

    @Test
    void anotherModelForgetsWhatWasExplained() {
        ready();
        model.explain(movie(0), movie(1));
        jobs.runAll();

        ExplainableSession.fill(session);
        jobs.runAll();

        assertThat(model.explained().get()).isNull();
        model.explain(movie(0), movie(1));
        assertThat(explained().ranksWithout()).isEmpty();
    }

    @Test
    void withoutFeaturesItIsSaidWhatToDo() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());
        jobs.runAll();

        model.explain(movie(0), movie(1));

        assertThat(model.explained().get()).isNull();
        assertThat(model.note().get()).isEqualTo(messages.text("why.nofeatures"));
    }

    private void ready() {
        ExplainableSession.fill(session);
        jobs.runAll();
    }

    private Explained explained() {
        return Objects.requireNonNull(model.explained().get());
    }

    private static Movie movie(int row) {
        return SampleSession.catalogue().movie(row);
    }
}
