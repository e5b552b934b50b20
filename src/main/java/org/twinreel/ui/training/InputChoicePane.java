package org.twinreel.ui.training;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.features.InputChoice;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.WrittenOnly;
import org.twinreel.ui.style.Icons;

/** What the network gets to read, and the way to train without the leak at one click. */
final class InputChoicePane implements Builder<Region> {
    private final ParameterForm form;
    private final LeakLens leak;
    private final BooleanExpression trainable;
    private final Messages messages;

    InputChoicePane(TrainingViewModel model, Messages messages) {
        this.form = model.form();
        this.leak = model.leak();
        this.trainable = model.trainable();
        this.messages = messages;
    }

    @Override
    public Region build() {
        var choice = choice();
        var name = new Label(messages.text("training.inputs"), Icons.FEATURES.node());
        name.setLabelFor(choice);
        name.setMinWidth(Region.USE_PREF_SIZE);
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        var row = new HBox(8, name, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, row, withoutLeakButton());
    }

    private ComboBox<InputChoice> choice() {
        var choice = new ComboBox<InputChoice>();
        choice.setId("training-inputs");
        choice.getItems().setAll(List.of(InputChoice.values()));
        choice.setConverter(new WrittenOnly<>(new LeakWords(messages)::named));
        choice.valueProperty().bindBidirectional(form.inputs());
        choice.setAccessibleText(messages.text("training.inputs"));
        Card.explain(choice, messages.text("training.inputs.help"));
        return choice;
    }

    private Button withoutLeakButton() {
        var without = new Button(messages.text("training.leak.train"), Icons.PLAY.node());
        without.setId("training-without-leak");
        without.setMaxWidth(Double.MAX_VALUE);
        without.disableProperty().bind(trainable.not());
        without.setOnAction(event -> leak.trainWithoutLeak());
        Card.explain(without, messages.text("training.leak.train.help"));
        return without;
    }
}
