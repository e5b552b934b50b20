package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;

class LeakLensTest {
    private final Session session = new Session();
    private final ScriptedSteps steps = new ScriptedSteps();
    private TrainingViewModel model;

    @BeforeEach
    void openAPage(@TempDir Path folder) {
        var settings = Settings.load(folder.resolve("settings.properties"));
        model = new TrainingViewModel(session, settings, new InlineJobRunner(), Messages.load(Locale.ENGLISH), steps);
        session.opened(TrainingExamples.loaded(50));
        model.form().field(HyperParameter.EPOCHS).text().set("1");
        // The mean's MSE of these features is some 0.09.
        steps.epochs = epoch -> TrainingExamples.epoch(epoch, readsVotes() ? 0.001 : 0.06);
    }

    private boolean readsVotes() {
        return steps.requests.get(steps.requests.size() - 1).config().inputs() == InputChoice.ALL;
    }

    @Test
    void aFirstRunReadsAllInputs() {
        model.train();

        assertThat(session.model().get().config().inputs()).isEqualTo(InputChoice.ALL);
        assertThat(model.leak().comparison().get()).isEmpty();
    }

    @Test
    void afterARunWithAllInputsOneMoreRunIsEnough() {
        model.train();

        model.leak().trainWithoutLeak();

        assertThat(steps.requests)
                .extracting(request -> request.config().inputs())
                .containsExactly(InputChoice.ALL, InputChoice.WITHOUT_VOTES);
        assertThat(session.model().get().config().inputs()).isEqualTo(InputChoice.WITHOUT_VOTES);
        assertThat(model.form().inputs().get()).isEqualTo(InputChoice.WITHOUT_VOTES);
        assertThat(model.curves().past().get(0).outline().inputs()).isEqualTo(InputChoice.ALL);
        assertThat(model.curves().outline().get().inputs()).isEqualTo(InputChoice.WITHOUT_VOTES);
    }

    @Test
    void withoutARunToCompareWithThatOneIsTrainedFirst() {
        model.leak().trainWithoutLeak();

        assertThat(steps.requests)
                .extracting(request -> request.config().inputs())
                .containsExactly(InputChoice.ALL, InputChoice.WITHOUT_VOTES);
        assertThat(model.leak().comparison().get())
                .contains("0.00100 with all inputs, 0.0600 without votes and popularity", "arithmetic on the votes");
    }

    @Test
    void aFailedFirstRunIsNotFollowedByASecond() {
        steps.failure =
                Optional.of(new LearningException(LearningException.Reason.OUT_OF_MEMORY, java.util.List.of(), null));

        model.leak().trainWithoutLeak();

        assertThat(steps.requests).hasSize(1);
        assertThat(model.phase().get()).isEqualTo(Phase.FAILED);
    }

    @Test
    void runsOnOtherSplitsAreNotCompared() {
        model.train();
        model.form().field(HyperParameter.SEED).text().set("7");

        model.leak().trainWithoutLeak();

        assertThat(model.leak().comparison().get()).contains("cannot be compared");
    }

    @Test
    void resettingTheFormReadsAllInputsAgain() {
        model.form().inputs().set(InputChoice.WITHOUT_VOTES);
        boolean changed = model.form().changed().get();

        model.form().reset();

        assertThat(changed).isTrue();
        assertThat(model.form().config().get().inputs()).isEqualTo(InputChoice.ALL);
    }
}
