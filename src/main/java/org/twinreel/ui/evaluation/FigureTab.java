package org.twinreel.ui.evaluation;

import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** A tab about the whole catalogue. What it shows is made when somebody looks at it, and anew after every change. */
final class FigureTab extends Tab {
    private final StackPane results = new StackPane();
    private final EvaluationViewModel model;
    private final Messages messages;
    private final Function<CatalogueFigures, Node> content;
    private boolean outdated = true;

    /**
     * A tab.
     *
     * @param key its part of the keys of texts
     * @param content of the tab for some figures
     * @param tools that choose what of them is shown
     */
    FigureTab(
            String key,
            EvaluationViewModel model,
            Messages messages,
            Function<CatalogueFigures, Node> content,
            List<Node> tools) {
        super(messages.text("evaluation.tab." + key));
        this.model = model;
        this.messages = messages;
        this.content = content;
        setId("evaluation-tab-" + key);
        setClosable(false);
        for (Observable shown : List.of(
                model.figures(), model.choice().measure(), model.choice().group())) {
            shown.addListener(change -> outdate());
        }
        selectedProperty().addListener(change -> show());
        setContent(card(tools));
    }

    private Node card(List<Node> tools) {
        var ran = new Label();
        ran.getStyleClass().add(Styles.QUIET);
        ran.textProperty().bind(model.ran());
        ran.setMaxWidth(Double.MAX_VALUE);
        ran.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(ran, Priority.ALWAYS);
        var line = new HBox(12);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().setAll(tools);
        line.getChildren().add(ran);
        line.visibleProperty().bind(model.figures().isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        results.setMinHeight(0);
        VBox.setVgrow(results, Priority.ALWAYS);
        var card = new VBox(line, results);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private void outdate() {
        outdated = true;
        show();
    }

    private void show() {
        if (!isSelected() || !outdated) {
            return;
        }
        outdated = false;
        CatalogueFigures figures = model.figures().get();
        results.getChildren().setAll(figures == null ? invitation(model, messages) : content.apply(figures));
    }

    /** What there will be to see, and how to come by it. */
    static Label invitation(EvaluationViewModel model, Messages messages) {
        var sentence = new Label();
        sentence.getStyleClass().add("invitation");
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "evaluation.invitation", model.movies().get()),
                        model.movies()));
        sentence.setWrapText(true);
        sentence.setMaxWidth(620);
        sentence.setTextAlignment(TextAlignment.CENTER);
        return sentence;
    }
}
