package org.twinreel.ui.training;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import javafx.util.StringConverter;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** What to compute on, and why the last run did not where it did not. */
final class DeviceChoicePane implements Builder<Region> {
    /** The engine is not asked how many GPUs there are, for that would load it; a missing one is said after the run. */
    private static final int GPUS_OFFERED = 4;

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
        return new VBox(4, row, fallback());
    }

    private ComboBox<DeviceChoice> choice() {
        var choice = new ComboBox<DeviceChoice>();
        choice.setId("training-device");
        choice.getItems().setAll(offers());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(DeviceChoice device) {
                return new RunWords(messages).asked(device);
            }

            @Override
            public DeviceChoice fromString(String text) {
                throw new UnsupportedOperationException("devices are chosen, not typed");
            }
        });
        choice.valueProperty().bindBidirectional(model.device());
        choice.setAccessibleText(messages.text("training.device"));
        Card.explain(choice, messages.text("training.device.help"));
        return choice;
    }

    private List<DeviceChoice> offers() {
        var offers = new ArrayList<>(List.of(DeviceChoice.AUTO, DeviceChoice.CPU));
        for (int gpu = 0; gpu < GPUS_OFFERED; gpu++) {
            offers.add(new DeviceChoice(DeviceChoice.Kind.GPU, gpu));
        }
        DeviceChoice chosen = model.device().get();
        if (!offers.contains(chosen)) {
            offers.add(chosen);
        }
        return offers;
    }

    private Label fallback() {
        var note = new Label(null, Icons.WARNING.node());
        note.setId("training-fallback");
        note.getStyleClass().add("device-note");
        note.textProperty().bind(model.figures().fallback());
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.visibleProperty().bind(Bindings.isNotEmpty(model.figures().fallback()));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}
