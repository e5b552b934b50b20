package org.twinreel.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** The line at the window's foot: data set, device, the running job with its Stop, memory. */
final class StatusLine implements Builder<Region> {
    private final StatusViewModel model;
    private final Messages messages;

    StatusLine(StatusViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(dataSet(), device(), trainedModel(), gap, job(), memory());
        line.setId("status-line");
        line.getStyleClass().add(Styles.STATUS_LINE);
        return line;
    }

    private Node dataSet() {
        var label = new Label(null, Icons.DATA.node());
        label.setId("status-data");
        label.textProperty().bind(model.dataSet());
        return label;
    }

    private Node device() {
        var label = new Label(null, Icons.DEVICE.node());
        label.setId("status-device");
        label.textProperty().bind(model.device());
        return label;
    }

    private Node trainedModel() {
        var label = new Label(null, Icons.TRAIN.node());
        label.setId("status-model");
        label.textProperty().bind(model.model());
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        Card.explain(label, messages.text("shell.status.model.help"));
        return label;
    }

    private Node job() {
        var words = new Label();
        words.setId("status-job");
        words.textProperty().bind(model.jobText());

        var bar = new ProgressBar();
        bar.setId("status-progress");
        bar.progressProperty().bind(model.jobProgress());
        bar.visibleProperty().bind(model.busy());
        bar.managedProperty().bind(model.busy());
        bar.accessibleTextProperty().bind(model.jobText());

        var stop = new Button(messages.text("shell.job.stop"), Icons.STOP.node());
        stop.setId("status-stop");
        stop.getStyleClass().add(atlantafx.base.theme.Styles.SMALL);
        stop.visibleProperty().bind(model.busy());
        stop.managedProperty().bind(model.busy());
        stop.disableProperty().bind(model.stoppable().not());
        stop.setOnAction(event -> model.stop());
        Card.explain(stop, messages.text("shell.job.stop.help"));

        var job = new HBox(words, bar, stop);
        job.getStyleClass().add("status-job");
        return job;
    }

    private Node memory() {
        var label = new Label(null, Icons.MEMORY.node());
        label.setId("status-memory");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "shell.status.memory", model.memoryMebibytes().get()),
                        model.memoryMebibytes()));
        Card.explain(label, messages.text("shell.status.memory.help"));
        return label;
    }
}
