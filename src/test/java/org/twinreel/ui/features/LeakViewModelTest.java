package org.twinreel.ui.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinreel.background.HeldJobs;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.evaluation.InputBlock;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.text.Messages;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;
import org.twinreel.ui.Session.Extraction;

class LeakViewModelTest {
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private final LeakViewModel model = new LeakViewModel(session, jobs, Messages.load(Locale.ENGLISH));

    @BeforeEach
    void extract() {
        LoadedCatalogue loaded = SampleSession.loaded(SampleSession.catalogue());
        session.opened(loaded);
        session.extracted(extraction(loaded, 5));
    }

    private static Extraction extraction(LoadedCatalogue loaded, int vocabulary) {
        var config = TrainingConfig.tutorial()
                .with(org.twinreel.learning.HyperParameter.VOCABULARY, vocabulary)
                .features();
        return new Extraction(config, new FeatureExtractor(config).extract(loaded.catalogue(), JobMonitor.unwatched()));
    }

    @Test
    void nothingIsJudgedBeforeSomebodyLooks() {
        jobs.runAll();

        assertThat(model.leak().get()).isNull();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void whoLooksGetsFiguresOfEveryBlock() {
        model.look();
        boolean busy = model.busy().get();
        jobs.runAll();

        assertThat(busy).isTrue();
        assertThat(model.busy().get()).isFalse();
        assertThat(model.leak().get().blocks()).containsOnlyKeys(InputBlock.values());
        assertThat(model.progress().get()).isEqualTo(1.0);
    }

    @Test
    void aSecondLookJudgesNothingAnew() {
        model.look();
        jobs.runAll();
        var first = model.leak().get();

        model.look();

        assertThat(model.busy().get()).isFalse();
        assertThat(model.leak().get()).isSameAs(first);
    }

    @Test
    void whatWasStoppedCanBeTakenUpAgain() {
        model.look();
        model.stop();
        jobs.runAll();
        String note = model.note().get();

        model.again();
        jobs.runAll();

        assertThat(note).isEqualTo("Judging the inputs was stopped.");
        assertThat(model.note().get()).isEmpty();
        assertThat(model.leak().get()).isNotNull();
    }

    @Test
    void figuresOfFormerFeaturesAreNotShownForNewOnes() {
        model.look();

        session.extracted(extraction(session.loaded().get(), 3));
        jobs.runAll();

        assertThat(model.leak().get()).isNull();
        assertThat(model.busy().get()).isFalse();
        assertThat(model.note().get()).isEmpty();
    }
}
