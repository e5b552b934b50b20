package org.twinreel.ui.training;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.background.JobObserver;
import org.twinreel.background.JobRunner;
import org.twinreel.background.RunningJob;
import org.twinreel.catalogue.LoadedCatalogue;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;
import org.twinreel.ui.Session;
import org.twinreel.ui.Settings;

/** Trains on the open catalogue and keeps what the runs showed. */
public final class TrainingViewModel {
    private final Session session;
    private final JobRunner jobs;
    private final Messages messages;
    private final TrainingSteps steps;
    private final RunWords words;
    private final ParameterForm form;
    private final ComputeChoice compute;
    private final TrainingFigures figures;
    private final TrainingCurves curves = new TrainingCurves();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private final StringProperty error = new SimpleStringProperty("");
    private final CurveFiles files;
    private final LeakLens leak;
    private @Nullable RunningJob running;
    private int openings;
    private String ready = "";

    /** A view model that trains by {@code steps} on what is open in {@code session}. */
    public TrainingViewModel(
            Session session, Settings settings, JobRunner jobs, Messages messages, TrainingSteps steps) {
        this.session = session;
        this.compute = new ComputeChoice(settings, messages);
        this.jobs = jobs;
        this.messages = messages;
        this.steps = steps;
        this.words = new RunWords(messages);
        this.form = new ParameterForm(messages);
        this.figures = new TrainingFigures(messages);
        this.files = new CurveFiles(curves, messages, error);
        this.leak = new LeakLens(form, curves, phase(), this::train, messages);
        session.loaded().subscribe(this::follow);
    }

    /** Another catalogue is open: what was learned from the former one is no longer of use. */
    private void follow(@Nullable LoadedCatalogue opened) {
        openings++;
        stop();
        curves.forgetAll();
        figures.clear();
        reading.set(impossible().get().isEmpty() ? messages.text("training.reading.none") : "");
        if (opened != null) {
            form.suggestFor(opened.catalogue().size());
            ready = words.ready(opened.catalogue());
            status.set(ready);
        }
        if (!phase.get().busy()) {
            phase.set(Phase.IDLE);
        }
    }

    /** Whether there is something to train on. */
    public BooleanBinding ready() {
        return session.loaded().isNotNull();
    }

    /** The hyper-parameters. */
    public ParameterForm form() {
        return form;
    }

    /** What to compute on. */
    public ComputeChoice compute() {
        return compute;
    }

    /** Where the training stands. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** The same in a sentence. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** What the curves show, in sentences. */
    public ReadOnlyStringProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** What went wrong last, for people; empty while nothing has. */
    public StringProperty error() {
        return error;
    }

    /** The curves of the latest run and of those before it. */
    public TrainingCurves curves() {
        return curves;
    }

    /** Where the curves can be saved. */
    public CurveFiles files() {
        return files;
    }

    /** What training without the leak shows. */
    public LeakLens leak() {
        return leak;
    }

    /** The figures of the latest run. */
    public TrainingFigures figures() {
        return figures;
    }

    /** Whether {@link #train} would start a run: data are open, the form is valid, the worker has let go. */
    public BooleanBinding trainable() {
        return Bindings.createBooleanBinding(
                this::isTrainable, session.loaded(), form.config(), compute.objection(), phase);
    }

    private boolean isTrainable() {
        boolean valid = form.config().get() != null && compute.usable();
        return valid && session.hasTarget() && !phase.get().busy();
    }

    /** Why nothing can be trained on what is open, whatever the hyper-parameters; empty where something can. */
    public StringBinding impossible() {
        return words.impossible(session);
    }

    /** Whether {@link #stop} would stop a run. */
    public BooleanBinding stoppable() {
        return phase.isEqualTo(Phase.RUNNING);
    }

    /** Starts a run with what is typed; does nothing while {@link #trainable} is false. */
    public void train() {
        LoadedCatalogue loaded = session.loaded().get();
        TrainingConfig config = form.config().get();
        if (loaded == null || config == null || !isTrainable()) {
            return;
        }
        FeatureSet features = session.featuresOf(config.features());
        error.set("");
        phase.set(Phase.RUNNING);
        status.set(messages.text(features == null ? "training.status.features" : "training.status.waiting"));
        var order = new TrainingJob.Order(
                loaded.catalogue(), config, compute.device().get(), compute.usedThreads(), features);
        var watch = new TrainingJob.Watch(
                jobs.relay(whileOpen(openings, session::extracted)),
                jobs.relay(whileOpen(openings, this::begun)),
                jobs.relay(whileOpen(openings, this::epochFinished)));
        running = jobs.start(messages.text("training.job"), new TrainingJob(steps, order, watch), outcome(openings));
    }

    /** Jobs queue: by the time one reports, another catalogue may be open, to which its results do not belong. */
    private <E> Consumer<E> whileOpen(int opening, Consumer<E> receiver) {
        return value -> {
            if (opening == openings) {
                receiver.accept(value);
            }
        };
    }

    private void begun(RunOutline outline) {
        curves.announce(outline);
        session.computesOn(outline.device());
        if (phase.get() == Phase.RUNNING) {
            status.set(words.training(outline));
        }
    }

    private void epochFinished(EpochMetrics finished) {
        curves.add(finished);
        RunOutline outline = curves.outline().get();
        EpochMetrics best = curves.best().get();
        if (outline != null && best != null) {
            figures.add(outline, finished, best);
            reading.set(words.reading(outline, best, curves.epochs().get(0), finished));
        }
    }

    /** Asks the run to stop at its next safe point; what it has finished by then is kept. */
    public void stop() {
        RunningJob handle = running;
        if (phase.get() == Phase.RUNNING && handle != null) {
            handle.requestStop();
        }
    }

    /** How a run ended; by then the worker has let go of everything. */
    private JobObserver<TrainedModel> outcome(int opening) {
        return new JobObserver<>() {
            @Override
            public void succeeded(TrainedModel model) {
                if (opening == openings) {
                    session.trained(model);
                    figures.used(model.device());
                }
                end(opening, model.history().stoppedEarly() ? Phase.STOPPED : Phase.DONE, words.trained(model));
            }

            @Override
            public void stopping() {
                phase.set(Phase.STOPPING);
                status.set(messages.text("training.status.stopping"));
            }

            @Override
            public void stopped() {
                end(opening, Phase.STOPPED, messages.text("training.status.stopped.early"));
            }

            @Override
            public void failed(Exception failure) {
                error.set(new ErrorText(messages).sentence(failure));
                end(opening, Phase.FAILED, messages.text("training.status.failed"));
            }
        };
    }

    private void end(int opening, Phase ended, String sentence) {
        running = null;
        figures.end();
        boolean stillOpen = opening == openings;
        status.set(stillOpen ? sentence : ready);
        phase.set(stillOpen ? ended : Phase.IDLE);
    }
}
