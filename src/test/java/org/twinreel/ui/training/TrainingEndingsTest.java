package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.HeldJobs;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.background.JobRunner;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;
import org.twinreel.ui.training.TrainingFigures.Figure;

/** How runs end: by a stop, a failure, another file. */
class TrainingEndingsTest {
    private static final int MOVIES = 50;

    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final Session session = new Session();
    private final ScriptedSteps steps = new ScriptedSteps();
    private Settings settings;
    private TrainingViewModel model;

    @BeforeEach
    void openAPage(@TempDir Path folder) {
        settings = Settings.load(folder.resolve("settings.properties"));
        model = modelOn(new InlineJobRunner());
    }

    private TrainingViewModel modelOn(JobRunner jobs) {
        return new TrainingViewModel(session, settings, jobs, messages, steps);
    }

    private void type(HyperParameter parameter, String text) {
        model.form().field(parameter).text().set(text);
    }

    @Test
    void whileItRunsItCanBeStoppedAndNotStartedAgain() {
        session.opened(TrainingExamples.loaded(MOVIES));
        var seen = new ArrayList<String>();
        steps.afterEachEpoch = finished -> {
            model.train();
            seen.add(model.phase().get() + " " + model.trainable().get() + " "
                    + model.stoppable().get());
        };
        type(HyperParameter.EPOCHS, "1");

        model.train();

        assertThat(seen).containsExactly("RUNNING false true");
        assertThat(steps.requests).hasSize(1);
    }

    @Test
    void stoppingKeepsFinishedEpochsAndShowsNoError() {
        var jobs = new HeldJobs();
        model = modelOn(jobs);
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();
        steps.afterEachEpoch = finished -> model.stop();

        jobs.runAll();

        assertThat(model.phase().get()).isEqualTo(Phase.STOPPED);
        assertThat(model.curves().epochs()).hasSize(1);
        assertThat(session.model().get().history().stoppedEarly()).isTrue();
        assertThat(model.status().get()).startsWith("Stopped after 1 of 30 epochs");
        assertThat(model.error().get()).isEmpty();
    }

    @Test
    void trainStaysDisabledUntilTheWorkerHasLetGo() {
        var jobs = new HeldJobs();
        model = modelOn(jobs);
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();

        model.stop();

        assertThat(model.phase().get()).isEqualTo(Phase.STOPPING);
        assertThat(model.trainable().get()).isFalse();
        assertThat(model.stoppable().get()).isFalse();
        jobs.runAll();
        assertThat(model.phase().get()).isEqualTo(Phase.STOPPED);
        assertThat(model.trainable().get()).isTrue();
    }

    @Test
    void aStopFromElsewhereIsSaidHereToo() {
        var jobs = new HeldJobs();
        model = modelOn(jobs);
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();

        jobs.stopAll();

        assertThat(model.phase().get()).isEqualTo(Phase.STOPPING);
        assertThat(model.status().get()).startsWith("Stopping");
        assertThat(model.stoppable().get()).isFalse();
    }

    @Test
    void aStopBeforeTheFirstEpochTakesNothingAway() {
        var jobs = new HeldJobs();
        model = modelOn(jobs);
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();
        jobs.runAll();
        var before = session.model().get();
        model.train();
        model.stop();

        jobs.runAll();

        assertThat(model.phase().get()).isEqualTo(Phase.STOPPED);
        assertThat(session.model().get()).isSameAs(before);
        assertThat(model.curves().epochs()).hasSize(30);
        assertThat(model.curves().past()).isEmpty();
    }

    @Test
    void aFailureIsASentenceAndTheFormerModelStays() {
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();
        var before = session.model().get();
        steps.failure = Optional.of(new LearningException(LearningException.Reason.DIVERGED, List.of("1"), null));

        model.train();

        assertThat(model.phase().get()).isEqualTo(Phase.FAILED);
        assertThat(model.error().get()).startsWith("In epoch 1 the loss stopped being a number");
        assertThat(session.model().get()).isSameAs(before);
        assertThat(model.trainable().get()).isTrue();
    }

    @Test
    void theNextRunTakesTheErrorAway() {
        session.opened(TrainingExamples.loaded(MOVIES));
        steps.failure = Optional.of(new LearningException(LearningException.Reason.OUT_OF_MEMORY, List.of(), null));
        model.train();
        steps.failure = Optional.empty();

        model.train();

        assertThat(model.error().get()).isEmpty();
    }

    @Test
    void anotherCatalogueStopsTheRunAndStartsAfresh() {
        var jobs = new HeldJobs();
        model = modelOn(jobs);
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();
        session.opened(TrainingExamples.loaded(40));

        jobs.runAll();

        assertThat(model.phase().get()).isEqualTo(Phase.IDLE);
        assertThat(session.model().get()).isNull();
        assertThat(session.extraction().get()).isNull();
        assertThat(model.curves().epochs()).isEmpty();
        assertThat(model.status().get()).isEqualTo("Ready to train on 40 movies.");
    }

    @Test
    void aFallbackIsSaidWithItsReason() {
        session.opened(TrainingExamples.loaded(MOVIES));
        steps.device = new ComputeDevice(false, 0, "CPU, 1 thread", Optional.of(ComputeDevice.Fallback.NO_SUCH_GPU));

        model.train();

        assertThat(model.figures().fallback().get())
                .isEqualTo("This machine has no GPU of that number, so this ran on: CPU, 1 thread.");
        assertThat(model.figures().text(Figure.DEVICE_USED).get()).isEqualTo("CPU, 1 thread");
    }
}
