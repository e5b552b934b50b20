package org.twinreel.ui.evaluation;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.search.MovieField;
import org.twinreel.ui.style.Icons;

/** Single titles: what the lists for them are like, and why that is not enough. */
final class TitlesPane implements Builder<Region> {
    private final EvaluationViewModel model;
    private final Messages messages;

    TitlesPane(EvaluationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var scroll = new ScrollPane(new TitleTable(model.titles(), model.figures(), messages).build());
        scroll.setFitToWidth(true);
        scroll.setMinHeight(80);
        scroll.getStyleClass().add("title-scroll");
        var titles = new Card(messages.text("evaluation.card.titles"), scroll)
                .withTools(
                        new ChoiceTools(messages)
                                .measures(
                                        "evaluation-title-measure",
                                        Measure.ofLists(),
                                        model.titles().measure()),
                        titleField(),
                        addButton(),
                        resetButton());
        var pane = new VBox(12, titles, onward());
        pane.setFillWidth(true);
        return pane;
    }

    /** Four titles are anecdotes; the way to figures of all movies, while there are none. */
    private Region onward() {
        Label sentence = FigureTab.invitation(model, messages);
        sentence.setId("evaluation-invitation");
        var onward = new StackPane(sentence);
        onward.getStyleClass().add("onward");
        onward.visibleProperty().bind(model.figures().isNull());
        VBox.setVgrow(onward, Priority.ALWAYS);
        return onward;
    }

    private TextField titleField() {
        var titles = model.titles();
        var field = new MovieField("evaluation-add", model::search, titles::add, entered -> titles.addTyped(), messages)
                .build();
        field.setPrefWidth(260);
        field.textProperty().bindBidirectional(titles.typed());
        return field;
    }

    private Button addButton() {
        var add = new Button(messages.text("evaluation.add"), Icons.ADD.node());
        add.setId("evaluation-add-button");
        add.disableProperty().bind(model.titles().typed().isEmpty());
        add.setOnAction(event -> model.titles().addTyped());
        return add;
    }

    private Button resetButton() {
        var reset = new Button(messages.text("evaluation.reset"), Icons.RESET.node());
        reset.setId("evaluation-reset");
        reset.setOnAction(event -> model.titles().reset());
        Card.explain(reset, messages.text("evaluation.reset.help"));
        return reset;
    }
}
