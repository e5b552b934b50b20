package org.twinreel.ui.training;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.engine.TorchEngine;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.WrittenOnly;
import org.twinreel.ui.style.Icons;

/** What to compute on, and why the last run did not where it did not. */
final class DeviceChoicePane implements Builder<Region> {
    /** The engine is not asked how many GPUs there are, for that would load it; a missing one is said after the run. */
    private static final int GPUS_OFFERED = 4;

    private static final double INPUT_WIDTH = 92;

    private final TrainingViewModel model;
    private final Messages messages;

    DeviceChoicePane(TrainingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var choice = choice();
        var name = new Label(messages.text("training.device"), Icons.DEVICE.node());
        name.setLabelFor(choice);
        name.setMinWidth(Region.USE_PREF_SIZE);
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        var row = new HBox(8, name, choice);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(4, row, threads(), objection(), fallback());
    }

    private Region threads() {
        var input = new TextField();
        input.setId("training-threads");
        input.textProperty().bindBidirectional(model.compute().threads());
        input.getStyleClass().add("parameter-input");
        input.setMinWidth(INPUT_WIDTH);
        input.setMaxWidth(INPUT_WIDTH);
        String help = messages.text("training.threads.help", TorchEngine.mostThreads());
        input.setAccessibleText(messages.text("training.threads"));
        Card.explain(input, help);
        model.compute().objection().addListener((property, before, objection) -> {
            input.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, !objection.isEmpty());
            input.setAccessibleHelp(objection.isEmpty() ? help : objection);
        });
        var name = new Label(messages.text("training.threads"));
        name.setLabelFor(input);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Card.explain(name, help);
        var row = new HBox(8, name, input);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private Label objection() {
        var objection = sentence(model.compute().objection());
        objection.setId("training-threads-error");
        objection.getStyleClass().add("field-objection");
        return objection;
    }

    private ComboBox<DeviceChoice> choice() {
        var choice = new ComboBox<DeviceChoice>();
        choice.setId("training-device");
        choice.getItems().setAll(offers());
        choice.setConverter(new WrittenOnly<>(new RunWords(messages)::asked));
        choice.valueProperty().bindBidirectional(model.compute().device());
        choice.setAccessibleText(messages.text("training.device"));
        Card.explain(choice, messages.text("training.device.help"));
        return choice;
    }

    private List<DeviceChoice> offers() {
        var offers = new ArrayList<>(List.of(DeviceChoice.AUTO, DeviceChoice.CPU));
        for (int gpu = 0; gpu < GPUS_OFFERED; gpu++) {
            offers.add(new DeviceChoice(DeviceChoice.Kind.GPU, gpu));
        }
        DeviceChoice chosen = model.compute().device().get();
        if (!offers.contains(chosen)) {
            offers.add(chosen);
        }
        return offers;
    }

    private Label fallback() {
        var note = sentence(model.figures().fallback());
        note.setGraphic(Icons.WARNING.node());
        note.setId("training-fallback");
        note.getStyleClass().add("device-note");
        return note;
    }

    private static Label sentence(ObservableStringValue text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(Bindings.isNotEmpty(text));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
