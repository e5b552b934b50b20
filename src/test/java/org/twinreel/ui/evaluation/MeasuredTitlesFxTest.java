package org.twinreel.ui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.twinreel.background.HeldJobs;
import org.twinreel.text.Messages;
import org.twinreel.ui.Preparations;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.Session;
import org.twinreel.ui.style.Theme;

class MeasuredTitlesFxTest extends ApplicationTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);
    private final HeldJobs jobs = new HeldJobs();
    private final Session session = new Session();
    private EvaluationViewModel model;

    @Override
    public void start(Stage stage) {
        var preparations = new Preparations(session, jobs, messages);
        model = new EvaluationViewModel(session, preparations, jobs, messages);
        stage.setScene(new Scene(new EvaluationView(model, messages, page -> {}).build(), 1176, 684));
        Theme.DARK.apply(stage.getScene());
        stage.show();
    }

    @Test
    void titlesAreSortedByTheHeadOfASource() {
        openAndTrain();

        clickOn("#evaluation-sort-title");

        assertThat(model.titles().sorted()).extracting(TitleEntry::typed).startsWith("Inception", "Parasite");
    }

    @Test
    void titlesAreAddedSettledAndTakenOff() {
        openAndTrain();
        removeAll();

        clickOn("#evaluation-add").write("return").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        TitleEntry unclear = model.titles().entries().get(0);
        clickOn("#evaluation-choices-" + unclear.number() + "-" + SampleSession.GREATER_RETURN);

        assertThat(Objects.requireNonNull(model.titles().entries().get(0).movie())
                        .index())
                .isEqualTo(SampleSession.GREATER_RETURN);
        clickOn("#evaluation-remove-" + unclear.number());
        assertThat(model.titles().entries()).isEmpty();
    }

    private void openAndTrain() {
        interact(() -> {
            session.opened(SampleSession.loaded(SampleSession.catalogue()));
            session.trained(SampleSession.model());
        });
        runJobs();
    }

    private void removeAll() {
        interact(() -> List.copyOf(model.titles().entries()).forEach(model.titles()::remove));
    }

    private void runJobs() {
        interact(jobs::runAll);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
