package org.twinreel.ui.evaluation;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** Starts the evaluation of the whole catalogue, says how far it is, stops it, and takes its figures out. */
final class RunBar implements Builder<Region> {
    private final EvaluationViewModel model;
    private final Messages messages;

    RunBar(EvaluationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var save = new FigureMenu(model.export(), messages).build();
        save.disableProperty().bind(model.figures().isNull());
        var bar = new HBox(6, progress(), stopButton(), startButton(), save);
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        return bar;
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setId("evaluation-progress");
        bar.progressProperty().bind(model.progress());
        bar.setAccessibleText(messages.text("evaluation.job"));
        showWhileRunning(bar);
        return bar;
    }

    private void showWhileRunning(Node node) {
        node.visibleProperty().bind(model.phase().isNotEqualTo(Phase.IDLE));
        node.managedProperty().bind(node.visibleProperty());
    }

    private Button startButton() {
        var start = new Button(messages.text("evaluation.start"), Icons.PLAY.node());
        start.setId("evaluation-start");
        start.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.disableProperty().bind(model.startable().not());
        start.visibleProperty().bind(model.phase().isEqualTo(Phase.IDLE));
        start.managedProperty().bind(start.visibleProperty());
        start.setOnAction(event -> model.evaluate());
        Card.explain(start, messages.text("evaluation.start.help"));
        return start;
    }

    private Button stopButton() {
        var stop = new Button(messages.text("evaluation.stop"), Icons.STOP.node());
        stop.setId("evaluation-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        showWhileRunning(stop);
        stop.disableProperty().bind(model.stoppable().not());
        stop.setOnAction(event -> model.stop());
        Card.explain(stop, messages.text("evaluation.stop.help"));
        return stop;
    }
}
