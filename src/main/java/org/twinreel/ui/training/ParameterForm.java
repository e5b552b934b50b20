package org.twinreel.ui.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.text.ErrorText;
import org.twinreel.text.Messages;

/** All hyper-parameters as a person types them, and the configuration that comes of it. */
public final class ParameterForm {
    private final Messages messages;
    private final ErrorText errors;
    private final Map<HyperParameter, ParameterField> fields = new EnumMap<>(HyperParameter.class);
    private final ReadOnlyObjectWrapper<@Nullable TrainingConfig> config = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<InputChoice> inputs = new SimpleObjectProperty<>(InputChoice.ALL);
    private int rows;

    /** A form with the tutorial's values. */
    ParameterForm(Messages messages) {
        this.messages = messages;
        this.errors = new ErrorText(messages);
        for (HyperParameter parameter : HyperParameter.values()) {
            var field = new ParameterField(parameter, parameter.tutorialValue());
            field.text().addListener(change -> check());
            fields.put(parameter, field);
        }
        inputs.addListener(change -> check());
        check();
    }

    /** What the network reads. */
    public ObjectProperty<InputChoice> inputs() {
        return inputs;
    }

    /** The field of a hyper-parameter. */
    public ParameterField field(HyperParameter parameter) {
        return Objects.requireNonNull(fields.get(parameter));
    }

    /** The configuration that is typed; null while a field is invalid. */
    public ReadOnlyObjectProperty<@Nullable TrainingConfig> config() {
        return config.getReadOnlyProperty();
    }

    /** What to do before training can start, for people; empty where nothing is. */
    public StringBinding invalidNote() {
        return Bindings.createStringBinding(
                () -> config.get() == null ? messages.text("training.form.invalid") : "", config);
    }

    /** Whether any field differs from its suggested value. */
    public BooleanBinding changed() {
        var each = fields.values().stream().map(ParameterField::changed).toArray(BooleanBinding[]::new);
        return Bindings.createBooleanBinding(
                        () -> fields.values().stream()
                                .anyMatch(field -> field.changed().get()),
                        each)
                .or(inputs.isNotEqualTo(InputChoice.ALL));
    }

    /** Suggests what suits a catalogue of {@code movies}; fields that somebody has changed stay as they are. */
    void suggestFor(int movies) {
        rows = movies;
        var suggestion = TrainingConfig.suggestedFor(movies);
        fields.forEach((parameter, field) -> field.suggest(suggestion.get(parameter)));
        int batch = suggestion.whole(HyperParameter.BATCH_SIZE);
        int tutorialBatch = TrainingConfig.tutorial().whole(HyperParameter.BATCH_SIZE);
        field(HyperParameter.BATCH_SIZE)
                .note(
                        batch == tutorialBatch
                                ? ""
                                : messages.text(
                                        "training.batch.note",
                                        movies,
                                        batch,
                                        tutorialBatch,
                                        trainRows(suggestion.get(HyperParameter.VALIDATION_SHARE)) / batch));
        check();
    }

    /** Returns every field to its suggested value, and reads all inputs. */
    public void reset() {
        inputs.set(InputChoice.ALL);
        fields.values().forEach(ParameterField::reset);
    }

    private void check() {
        var values = new EnumMap<HyperParameter, Double>(HyperParameter.class);
        for (ParameterField field : fields.values()) {
            OptionalDouble typed = field.value();
            boolean usable = typed.isPresent() && field.parameter().accepts(typed.getAsDouble());
            field.object(
                    usable
                            ? ""
                            : errors.sentence(field.parameter(), field.text().get()));
            if (usable) {
                values.put(field.parameter(), typed.getAsDouble());
            }
        }
        boolean fits = batchFitsTheData(values);
        config.set(fits && values.size() == fields.size() ? new TrainingConfig(values, inputs.get()) : null);
    }

    private boolean batchFitsTheData(Map<HyperParameter, Double> values) {
        Double batch = values.get(HyperParameter.BATCH_SIZE);
        Double share = values.get(HyperParameter.VALIDATION_SHARE);
        if (rows == 0 || batch == null || share == null || batch <= trainRows(share)) {
            return true;
        }
        var sizes = List.of(ParameterText.write(batch), Integer.toString(trainRows(share)));
        var failure = new LearningException(LearningException.Reason.BATCH_TOO_LARGE, sizes, null);
        field(HyperParameter.BATCH_SIZE).object(errors.problem(failure));
        return false;
    }

    private int trainRows(double validationShare) {
        // How many rows are drawn does not depend on the seed.
        return DataSplit.random(rows, validationShare, 0).train().length;
    }
}
