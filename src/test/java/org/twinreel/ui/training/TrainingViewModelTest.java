package org.twinreel.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.background.InlineJobRunner;
import org.twinreel.background.JobRunner;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.Session.Extraction;
import org.twinreel.ui.Settings;
import org.twinreel.ui.training.TrainingFigures.Figure;

class TrainingViewModelTest {
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
    void withoutDataThereIsNothingToTrainOn() {
        model.train();

        assertThat(model.ready().get()).isFalse();
        assertThat(model.trainable().get()).isFalse();
        assertThat(steps.requests).isEmpty();
    }

    @Test
    void withoutVotesThereIsNoTargetAndThatIsSaid() {
        session.opened(TrainingExamples.withoutVotes(MOVIES));

        model.train();

        assertThat(model.trainable().get()).isFalse();
        assertThat(model.impossible().get()).contains("no vote average or no vote count");
        assertThat(model.status().get()).contains("Nothing can be trained");
        assertThat(model.reading().get()).isEmpty();
        assertThat(steps.requests).isEmpty();
    }

    @Test
    void aFinishedRunLeavesItsModelInTheSession() {
        session.opened(TrainingExamples.loaded(MOVIES));

        model.train();

        assertThat(model.phase().get()).isEqualTo(Phase.DONE);
        assertThat(session.model().get()).isNotNull();
        assertThat(model.curves().epochs()).hasSize(30);
        assertThat(model.status().get()).contains("30 epochs in 12 s", "738,369", "Epoch 30 was the best");
        assertThat(model.trainable().get()).isTrue();
    }

    @Test
    void theRunIsAskedForWhatIsTyped() {
        session.opened(TrainingExamples.loaded(MOVIES));
        type(HyperParameter.EPOCHS, "3");
        type(HyperParameter.VALIDATION_SHARE, "0.5");
        model.compute().device().set(DeviceChoice.CPU);

        model.train();

        var request = steps.requests.get(0);
        assertThat(request.config().whole(HyperParameter.EPOCHS)).isEqualTo(3);
        assertThat(request.split().validation()).hasSize(25);
        assertThat(request.device()).isEqualTo(DeviceChoice.CPU);
        assertThat(settings.device().get()).isEqualTo(DeviceChoice.CPU);
    }

    @Test
    void featuresAreComputedOnTheWayAndKept() {
        session.opened(TrainingExamples.loaded(MOVIES));

        model.train();

        assertThat(steps.extractions).containsExactly(TrainingConfig.tutorial().features());
        assertThat(session.extraction().get()).isNotNull();
    }

    @Test
    void featuresThatFitAreNotComputedAgain() {
        session.opened(TrainingExamples.loaded(MOVIES));
        FeatureSet known = TrainingExamples.features(MOVIES);
        session.extracted(new Extraction(TrainingConfig.tutorial().features(), known));

        model.train();

        assertThat(steps.extractions).isEmpty();
    }

    @Test
    void otherFeatureParametersNeedOtherFeatures() {
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();
        type(HyperParameter.COMPONENTS, "20");

        model.train();

        assertThat(steps.extractions).hasSize(2);
        assertThat(session.extraction().get().config().components()).isEqualTo(20);
    }

    @Test
    void theLineOfPredictingTheMeanIsKnownFromTheFirstEpochOn() {
        session.opened(TrainingExamples.loaded(3));
        type(HyperParameter.VALIDATION_SHARE, "0.34");
        type(HyperParameter.BATCH_SIZE, "1");
        var seen = new ArrayList<Double>();
        steps.afterEachEpoch =
                finished -> seen.add(model.curves().outline().get().meanPredictorMse());

        model.train();

        // Targets 0, ½, 1: two held out, so the mean is the one target that is left.
        double[] target = {0, 0.5, 1};
        int trained = steps.requests.get(0).split().train()[0];
        double expected = 0;
        for (double value : target) {
            expected += (value - target[trained]) * (value - target[trained]) / 2;
        }
        assertThat(seen.get(0)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void withoutHeldOutMoviesThereIsNoSuchLine() {
        session.opened(TrainingExamples.loaded(MOVIES));
        type(HyperParameter.VALIDATION_SHARE, "0");
        steps.epochs = epoch -> TrainingExamples.epoch(epoch, Double.NaN);

        model.train();

        assertThat(model.curves().outline().get().meanPredictorMse()).isNaN();
        assertThat(model.reading().get()).startsWith("No movie is held out");
        assertThat(model.figures().text(Figure.BEST_MSE).get()).isEqualTo("–");
    }

    @Test
    void anInvalidFieldKeepsTheRunFromStarting() {
        session.opened(TrainingExamples.loaded(MOVIES));
        type(HyperParameter.EPOCHS, "0");

        model.train();

        assertThat(model.trainable().get()).isFalse();
        assertThat(steps.requests).isEmpty();
    }

    @Test
    void theDeviceIsNamedWhileTheRunGoesOn() {
        session.opened(TrainingExamples.loaded(MOVIES));
        type(HyperParameter.EPOCHS, "1");
        var seen = new ArrayList<String>();
        steps.afterEachEpoch = finished -> seen.addAll(List.of(
                session.device().get().name(),
                model.figures().text(Figure.DEVICE_USED).get(),
                model.status().get()));

        model.train();

        assertThat(seen).hasSize(3).allMatch(text -> text.contains("CPU, 1 thread"));
    }

    @Test
    void theRunComputesWithTheChosenThreads() {
        session.opened(TrainingExamples.loaded(MOVIES));
        int most = TorchEngine.mostThreads();
        model.compute().threads().set(" " + most + " ");

        model.train();

        assertThat(steps.threads).isEqualTo(most);
        assertThat(settings.threads().get()).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "many", "", "100000"})
    void aWrongNumberOfThreadsIsSaidAndKeepsTheRunFromStarting(String typed) {
        session.opened(TrainingExamples.loaded(MOVIES));
        model.compute().threads().set(typed);

        model.train();

        assertThat(model.compute().objection().get())
                .startsWith("CPU threads must be a whole number from 1 to")
                .endsWith("but was " + (typed.isEmpty() ? "nothing" : typed) + ".");
        assertThat(model.trainable().get()).isFalse();
        assertThat(steps.requests).isEmpty();
        assertThat(settings.threads().get()).isEqualTo(TorchEngine.DEFAULT_THREADS);
    }

    @Test
    void startingAnewKeepsTheCurvesOfTheRunBefore() {
        session.opened(TrainingExamples.loaded(MOVIES));
        model.train();
        type(HyperParameter.EPOCHS, "4");

        model.train();

        assertThat(model.curves().epochs()).extracting(EpochMetrics::epoch).containsExactly(1, 2, 3, 4);
        assertThat(model.curves().past()).extracting(PastRun::number).containsExactly(1);
    }
}
