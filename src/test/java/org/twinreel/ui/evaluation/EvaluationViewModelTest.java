package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.background.HeldJobs;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;

class EvaluationViewModelTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private final Preparations preparations = new Preparations(session, jobs, messages);
    private final EvaluationViewModel model = new EvaluationViewModel(session, preparations, jobs, messages);

    @TempDir
    private Path folder;

    @BeforeEach
    void openAndTrain() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());
        jobs.runAll();
    }

    @Test
    void theWholeCatalogueIsMeasuredAsAJob() {
        model.evaluate();
        assertThat(model.phase().get()).isEqualTo(Phase.RUNNING);
        assertThat(model.figures().get()).isNull();

        jobs.runAll();

        assertThat(model.phase().get()).isEqualTo(Phase.IDLE);
        assertThat(model.progress().get()).isEqualTo(1.0);
        assertThat(Objects.requireNonNull(model.figures().get()).queries().untrained())
                .isEqualTo(2);
    }

    @Test
    void aSecondStartWhileItRunsChangesNothing() {
        model.evaluate();

        model.evaluate();
        jobs.runAll();

        assertThat(model.startable().get()).isTrue();
        assertThat(model.figures().get()).isNotNull();
    }

    @Test
    void aStopKeepsTheFiguresFromBefore() {
        model.evaluate();
        jobs.runAll();
        var before = model.figures().get();

        model.evaluate();
        model.stop();
        assertThat(model.phase().get()).isEqualTo(Phase.STOPPING);
        jobs.runAll();

        assertThat(model.phase().get()).isEqualTo(Phase.IDLE);
        assertThat(model.figures().get()).isSameAs(before);
        assertThat(model.error().get()).isEmpty();
    }

    @Test
    void aNewModelClearsTheFigures() {
        model.evaluate();
        jobs.runAll();

        session.trained(SampleSession.model());

        assertThat(model.figures().get()).isNull();
    }

    @Test
    void anotherCatalogueClearsTheFigures() {
        model.evaluate();
        jobs.runAll();

        session.opened(SampleSession.loaded(SampleSession.catalogue()));

        assertThat(model.figures().get()).isNull();
        assertThat(model.startable().get()).isFalse();
    }

    @Test
    void figuresOfAFormerModelThatComeLateAreLeftOut() {
        model.evaluate();

        session.trained(SampleSession.model());
        jobs.runAll();

        assertThat(model.figures().get()).isNull();
        assertThat(model.phase().get()).isEqualTo(Phase.IDLE);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidToBeOne() {
        model.evaluate();
        jobs.runAll();

        model.export().saveCsv(folder.resolve("no such folder").resolve("table.csv"));

        assertThat(model.error().get()).contains("could not be written");
        assertThat(model.figures().get()).isNotNull();
    }

    @Test
    void theRunSaysWhatItAskedAndHowLongItTook() {
        model.length().set(5);
        model.evaluate();

        jobs.runAll();

        assertThat(model.ran().get()).matches("12 queries × 5 lists of 5 in \\d+\\.\\d s");
    }
}
