package org.twinreel.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.twinreel.learning.ComputeDevice;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.text.Messages;
import org.twinreel.ui.background.FxJobRunner;
import org.twinreel.ui.background.JobStatus;
import org.twinreel.ui.parts.SpokenDuration;

/** What the status line says. */
public final class StatusViewModel {
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private final Session session;
    private final FxJobRunner jobs;
    private final Messages messages;
    private final IntegerProperty memoryMebibytes = new SimpleIntegerProperty(heapInUse());

    /** The state of a session and of the jobs that work on it. */
    public StatusViewModel(Session session, FxJobRunner jobs, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.messages = messages;
    }

    /** Name and size of the open catalogue. */
    public StringBinding dataSet() {
        return Bindings.createStringBinding(
                () -> {
                    var loaded = session.loaded().get();
                    return loaded == null
                            ? messages.text("shell.status.noData")
                            : messages.text(
                                    "shell.status.movies",
                                    loaded.catalogue().name(),
                                    loaded.catalogue().size());
                },
                session.loaded());
    }

    /** What the latest training computes, or computed, on. */
    public StringBinding device() {
        return Bindings.createStringBinding(
                () -> {
                    ComputeDevice device = session.device().get();
                    return device == null
                            ? messages.text("shell.status.device.none")
                            : messages.text("shell.status.device", device.name());
                },
                session.device());
    }

    /** Which inputs the model reads that Compare and Evaluate use; empty while there is none. */
    public StringBinding model() {
        return Bindings.createStringBinding(
                () -> {
                    TrainedModel model = session.model().get();
                    return model == null
                            ? ""
                            : messages.text(
                                    "shell.status.model",
                                    messages.text("training.inputs."
                                            + model.config().inputs().optionName()));
                },
                session.model());
    }

    /** Whether a job runs. */
    public BooleanBinding busy() {
        return jobs.current().isNotNull();
    }

    /** Whether the running job can still be asked to stop. */
    public BooleanBinding stoppable() {
        return Bindings.createBooleanBinding(
                () -> {
                    JobStatus status = jobs.current().get();
                    return status != null && !status.stopping();
                },
                jobs.current());
    }

    /** The running job's finished share, 0..1, or −1 where nobody can tell. */
    public DoubleBinding jobProgress() {
        return Bindings.createDoubleBinding(
                () -> {
                    JobStatus status = jobs.current().get();
                    return status == null ? 0.0 : status.progress().fraction();
                },
                jobs.current());
    }

    /** The running job in words, with the time that is left. */
    public StringBinding jobText() {
        return Bindings.createStringBinding(this::describeJob, jobs.current(), jobs.waiting());
    }

    private String describeJob() {
        JobStatus status = jobs.current().get();
        if (status == null) {
            return messages.text("shell.status.idle");
        }
        String name = jobs.waiting().get() == 0
                ? status.name()
                : messages.text(
                        "shell.status.waiting", status.name(), jobs.waiting().get());
        if (status.stopping()) {
            return name + " · " + messages.text("shell.job.stopping");
        }
        return status.progress()
                .remaining()
                .map(left -> name + " · " + messages.text("shell.job.left", SpokenDuration.of(left)))
                .orElse(name);
    }

    /** Asks the running job to stop. */
    public void stop() {
        JobStatus status = jobs.current().get();
        if (status != null) {
            status.handle().requestStop();
        }
    }

    /** Heap in use, in MiB; see {@link #measureMemory()}. */
    public IntegerProperty memoryMebibytes() {
        return memoryMebibytes;
    }

    /** Measures memory anew. */
    public void measureMemory() {
        memoryMebibytes.set(heapInUse());
    }

    private static int heapInUse() {
        Runtime runtime = Runtime.getRuntime();
        return (int) Math.round((runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
    }
}
