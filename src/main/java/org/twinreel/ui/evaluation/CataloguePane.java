package org.twinreel.ui.evaluation;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.CsvButton;
import org.twinreel.ui.style.Icons;

/** Every movie as a query: start, stop, the figures as a table and a picture, and what they say. */
final class CataloguePane implements Builder<Region> {
    private final EvaluationViewModel model;
    private final Messages messages;

    CataloguePane(EvaluationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var results = new StackPane();
        results.setId("evaluation-results");
        results.setMinHeight(220);
        // Its content may be larger, but the titles above are not to be pressed together for it.
        results.setPrefHeight(220);
        show(model.figures().get(), results);
        model.figures().addListener((property, before, now) -> show(now, results));
        var card = new Card(messages.text("evaluation.card.catalogue"), results)
                .withTools(progress(), stopButton(), startButton(), saveButton());
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(@Nullable CatalogueFigures figures, StackPane results) {
        results.getChildren().setAll(figures == null ? invitation() : new OverlapFigures(figures, messages).build());
    }

    private Node invitation() {
        var sentence = new Label();
        sentence.setId("evaluation-invitation");
        sentence.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        () -> messages.text(
                                "evaluation.invitation", model.movies().get()),
                        model.movies()));
        sentence.setWrapText(true);
        sentence.setMaxWidth(620);
        sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        sentence.getStyleClass().add("invitation");
        return sentence;
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setId("evaluation-progress");
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.phase().isNotEqualTo(Phase.IDLE));
        bar.setAccessibleText(messages.text("evaluation.job"));
        return bar;
    }

    private Button startButton() {
        var start = new Button(messages.text("evaluation.start"), Icons.PLAY.node());
        start.setId("evaluation-start");
        start.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        start.disableProperty().bind(model.startable().not());
        start.setOnAction(event -> model.evaluate());
        Card.explain(start, messages.text("evaluation.start.help"));
        return start;
    }

    private Button stopButton() {
        var stop = new Button(messages.text("evaluation.stop"), Icons.STOP.node());
        stop.setId("evaluation-stop");
        stop.visibleProperty().bind(model.phase().isNotEqualTo(Phase.IDLE));
        stop.disableProperty().bind(model.stoppable().not());
        stop.setOnAction(event -> model.stop());
        Card.explain(stop, messages.text("evaluation.stop.help"));
        return stop;
    }

    private Button saveButton() {
        var save = new CsvButton(
                        "evaluation-save",
                        messages.text("evaluation.save.help"),
                        () -> messages.text("evaluation.save.name"),
                        model::saveCsv,
                        messages)
                .build();
        save.disableProperty().bind(model.figures().isNull());
        return save;
    }
}
