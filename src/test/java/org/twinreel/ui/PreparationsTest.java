package org.twinreel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinreel.background.HeldJobs;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.features.FloatMatrix;
import org.twinreel.text.Messages;

class PreparationsTest {
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private final Preparations preparations = new Preparations(session, jobs, Messages.load(Locale.ENGLISH));

    @Test
    void titlesAreIndexedOnceAFileIsOpen() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        assertThat(preparations.titles().get()).isNull();

        jobs.runAll();

        assertThat(preparations.titles().get()).isNotNull();
        assertThat(preparations.ranking().get()).isNull();
    }

    @Test
    void aModelIsMadeReadyOnceItIsTrained() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        var model = SampleSession.model();

        session.trained(model);
        jobs.runAll();

        assertThat(preparations.ranking().get())
                .isNotNull()
                .extracting(Ranking::model)
                .isSameAs(model);
    }

    @Test
    void anotherFileMakesTheFormerOnesPreparationsVoid() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());

        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        jobs.runAll();

        assertThat(preparations.titles().get()).isNotNull();
        assertThat(preparations.ranking().get()).isNull();
    }

    @Test
    void whatWasStoppedIsMadeReadyWhenSomebodyAsksForIt() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());
        jobs.stopAll();
        jobs.runAll();
        assertThat(preparations.titles().get()).isNull();
        assertThat(preparations.error().get()).contains("was stopped");

        assertThat(preparations.search()).isEmpty();
        jobs.runAll();

        assertThat(preparations.search()).isPresent();
        assertThat(preparations.ranking().get()).isNotNull();
        assertThat(preparations.error().get()).isEmpty();
    }

    @Test
    void aStoppedControlIsMadeReadyWhenSomebodyAsksForIt() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());
        jobs.runAll();
        preparations.prepareControl();
        jobs.stopAll();
        jobs.runAll();
        assertThat(preparations.control().get()).isNull();

        preparations.resume();
        jobs.runAll();

        assertThat(preparations.control().get()).isNotNull();
    }

    @Test
    void whatIsReadyOrUnderWayIsNotStartedAgain() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        preparations.resume();
        jobs.runAll();
        var ready = preparations.titles().get();

        preparations.resume();
        jobs.runAll();

        assertThat(preparations.titles().get()).isSameAs(ready);
    }

    @Test
    void aStopBelongsToTheFileThatWasOpenThen() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        jobs.stopAll();

        session.opened(SampleSession.loaded(
                new Catalogue("other.csv", SampleSession.catalogue().movies())));
        jobs.runAll();

        assertThat(preparations.search()).isPresent();
        assertThat(preparations.error().get()).isEmpty();
    }

    @Test
    void aModelThatCannotBeAskedIsSaidToBeOne() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        var noUnitVectors = new FloatMatrix(12, 1, new float[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2});

        session.trained(SampleSession.model(noUnitVectors, noUnitVectors, new boolean[] {
            true, true, true, true, true, true, true, true, true, true, true, true
        }));
        jobs.runAll();

        assertThat(preparations.ranking().get()).isNull();
        assertThat(preparations.error().get()).isNotEmpty();
    }
}
