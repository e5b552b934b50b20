package org.twinreel.ui.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.twinreel.features.InputChoice;
import org.twinreel.text.Messages;

/**
 * Trains without the inputs that the target is computed from, so that its curves lie over those of a run that reads
 * everything, and says what the two show. Where there is no such run to compare with, it is trained first.
 */
public final class LeakLens {
    private final ParameterForm form;
    private final TrainingCurves curves;
    private final ReadOnlyObjectProperty<Phase> phase;
    private final Runnable train;
    private final Messages messages;
    private final ReadOnlyStringWrapper comparison = new ReadOnlyStringWrapper("");
    private boolean secondRunWaits;

    /** A lens over a page's runs; {@code train} starts one with what stands in the form. */
    LeakLens(
            ParameterForm form,
            TrainingCurves curves,
            ReadOnlyObjectProperty<Phase> phase,
            Runnable train,
            Messages messages) {
        this.form = form;
        this.curves = curves;
        this.phase = phase;
        this.train = train;
        this.messages = messages;
        curves.best().addListener(change -> compare());
        curves.past().addListener((javafx.beans.InvalidationListener) change -> compare());
        phase.addListener((property, before, now) -> goOn(now));
    }

    /** What the run with all inputs and the one without votes show beside each other; empty while one is missing. */
    public ReadOnlyStringProperty comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** Trains without votes and popularity; before that with all inputs, where no run in view has read them. */
    public void trainWithoutLeak() {
        if (phase.get().busy()) {
            return;
        }
        secondRunWaits = runs().stream().noneMatch(run -> run.outline().inputs() == InputChoice.ALL);
        form.inputs().set(secondRunWaits ? InputChoice.ALL : InputChoice.WITHOUT_VOTES);
        train.run();
        secondRunWaits &= phase.get().busy();
        compare();
    }

    private void goOn(Phase now) {
        if (secondRunWaits && !now.busy()) {
            secondRunWaits = false;
            if (now == Phase.DONE) {
                trainWithoutLeak();
            }
        }
    }

    /** All runs in view, the latest first. */
    private List<PastRun> runs() {
        var runs = new ArrayList<>(curves.past());
        RunOutline latest = curves.outline().get();
        if (latest != null && !curves.epochs().isEmpty()) {
            runs.add(new PastRun(curves.number(), latest, curves.epochs()));
        }
        Collections.reverse(runs);
        return runs;
    }

    private void compare() {
        if (secondRunWaits) {
            comparison.set(messages.text("training.leak.first"));
            return;
        }
        Optional<PastRun> all = latestOf(InputChoice.ALL);
        Optional<PastRun> without = latestOf(InputChoice.WITHOUT_VOTES);
        comparison.set(
                all.isPresent() && without.isPresent()
                        ? new LeakWords(messages).comparison(all.get(), without.get())
                        : "");
    }

    private Optional<PastRun> latestOf(InputChoice inputs) {
        return runs().stream().filter(run -> run.outline().inputs() == inputs).findFirst();
    }
}
