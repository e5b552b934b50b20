package org.twinreel.ui.training;

import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.twinreel.learning.HyperParameter;

/** One hyper-parameter as a person types it. */
public final class ParameterField {
    private final HyperParameter parameter;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyDoubleWrapper suggested = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final BooleanBinding changed;

    /** A field that starts at the suggested value. */
    ParameterField(HyperParameter parameter, double suggestion) {
        this.parameter = parameter;
        suggested.set(suggestion);
        text.set(ParameterText.write(suggestion));
        changed = Bindings.createBooleanBinding(this::differs, text, suggested);
    }

    private boolean differs() {
        OptionalDouble typed = value();
        return typed.isEmpty() || typed.getAsDouble() != suggested.get();
    }

    /** Which hyper-parameter it is. */
    public HyperParameter parameter() {
        return parameter;
    }

    /** What is typed. */
    public StringProperty text() {
        return text;
    }

    /** The number that is typed; empty where it is none. */
    OptionalDouble value() {
        return ParameterText.read(text.get());
    }

    /** The value to which a reset returns. */
    public ReadOnlyDoubleProperty suggested() {
        return suggested.getReadOnlyProperty();
    }

    /** Whether what is typed is not the suggested value. */
    public BooleanBinding changed() {
        return changed;
    }

    /** What is wrong with what is typed, for people; empty where nothing is. */
    public ReadOnlyStringProperty objection() {
        return objection.getReadOnlyProperty();
    }

    void object(String sentence) {
        objection.set(sentence);
    }

    /** Why this value is suggested and not the tutorial's, for people; empty where it is the tutorial's. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    void note(String sentence) {
        note.set(sentence);
    }

    /** Changes the suggestion; a field that nobody has touched follows it. */
    void suggest(double suggestion) {
        boolean untouched = !changed.get();
        suggested.set(suggestion);
        if (untouched) {
            reset();
        }
    }

    void reset() {
        text.set(ParameterText.write(suggested.get()));
    }
}
