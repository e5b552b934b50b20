package org.twinreel.ui.training;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.text.Messages;
import org.twinreel.ui.Settings;

/** What to compute on and with how many threads, as a person chooses it; what is usable is remembered. */
public final class ComputeChoice {
    private final Settings settings;
    private final Messages messages;
    private final StringProperty threads;
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");

    /** A choice that begins with what is remembered. */
    ComputeChoice(Settings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
        this.threads = new SimpleStringProperty(settings.threads().get().toString());
        threads.addListener(change -> take());
    }

    private void take() {
        OptionalInt typed = typedThreads();
        typed.ifPresent(settings.threads()::set);
        objection.set(typed.isPresent() ? "" : sentence());
    }

    private OptionalInt typedThreads() {
        try {
            int typed = Integer.parseInt(threads.get().strip());
            return typed >= 1 && typed <= TorchEngine.mostThreads() ? OptionalInt.of(typed) : OptionalInt.empty();
        } catch (NumberFormatException noWholeNumber) {
            return OptionalInt.empty();
        }
    }

    private String sentence() {
        String typed = threads.get().strip();
        return messages.text(
                "training.threads.objection",
                TorchEngine.mostThreads(),
                typed.isEmpty() ? messages.text("error.parameter.nothing") : typed);
    }

    /** The device asked for. */
    public ObjectProperty<DeviceChoice> device() {
        return settings.device();
    }

    /** The number of the CPU's threads as it is typed. */
    public StringProperty threads() {
        return threads;
    }

    /** The latest usable number of threads. */
    int usedThreads() {
        return settings.threads().get();
    }

    /** What is wrong with the typed number of threads, for people; empty where nothing is. */
    public ReadOnlyStringProperty objection() {
        return objection.getReadOnlyProperty();
    }

    /** Whether a run can be started with it. */
    boolean usable() {
        return objection.get().isEmpty();
    }
}
