package org.twinreel.ui.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinreel.background.HeldJobs;
import org.twinreel.catalogue.Movie;
import org.twinreel.text.Messages;
import org.twinreel.ui.FeatureCache;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;

class FeaturesViewModelTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private final Preparations preparations = new Preparations(session, jobs, messages);
    private final FeaturesViewModel model =
            new FeaturesViewModel(session, preparations, new FeatureCache(), jobs, messages);

    @BeforeEach
    void open() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
    }

    @Test
    void aTitleIsLookedUpInTheSearchThatAllPagesShare() {
        jobs.runAll();

        model.show("the matrix");

        assertThat(model.movie().get()).extracting(Movie::title).isEqualTo("The Matrix");
        assertThat(model.search().orElseThrow()).isSameAs(preparations.titles().get());
    }

    @Test
    void aTitleAskedForTooEarlyIsToldToWait() {
        model.show("the matrix");

        assertThat(model.movie().get()).isNull();
        assertThat(model.error().get()).contains("Try again in a moment");
    }

    @Test
    void anUnknownTitleIsSaidToBeOne() {
        jobs.runAll();

        model.show("zzzzzz");

        assertThat(model.error().get()).contains("No title is like “zzzzzz”");
    }
}
