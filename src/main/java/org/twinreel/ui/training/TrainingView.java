package org.twinreel.ui.training;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.error.ErrorBanner;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.EmptyState;
import org.twinreel.ui.parts.PageFrame;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** The page on which a model is trained: the form at the left, the live curves at the right. */
public final class TrainingView implements Builder<Region> {
    private static final double FORM_WIDTH = 296;

    private final TrainingViewModel model;
    private final Messages messages;

    /** A page over its view model. */
    public TrainingView(TrainingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var empty = new EmptyState(Icons.TRAIN, messages.text("training.empty"));
        empty.visibleProperty().bind(model.ready().not());
        var course = course();
        HBox.setHgrow(course, Priority.ALWAYS);
        var work = new HBox(12, form(), course);
        work.setMinHeight(0);
        work.visibleProperty().bind(model.ready());
        var page = new PageFrame(
                messages.text("page.train"),
                messages.text("training.lead"),
                new ErrorBanner(model.error(), messages).build(),
                new StackPane(empty, work),
                forgetPastButton());
        page.setId("training-page");
        return page;
    }

    private Region form() {
        var showAll = new SimpleBooleanProperty(false);
        var fields = new ScrollPane(new ParameterFormPane(model.form(), showAll, messages).build());
        fields.setFitToWidth(true);
        fields.setMinHeight(80);
        VBox.setVgrow(fields, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, showAllToggle(showAll), gap, resetButton());
        foot.setAlignment(Pos.CENTER_LEFT);
        var invalid = sentence(model.form().invalidNote(), "field-objection", "training-invalid");
        var card = new Card(
                messages.text("training.form"),
                fields,
                foot,
                new InputChoicePane(model, messages).build(),
                new DeviceChoicePane(model, messages).build(),
                invalid,
                sentence(model.impossible(), "device-note", "training-impossible"),
                buttons());
        VBox.setVgrow(card.getChildren().get(card.getChildren().size() - 1), Priority.NEVER);
        card.setId("training-form");
        card.setMinWidth(FORM_WIDTH);
        card.setMaxWidth(FORM_WIDTH);
        card.setPrefWidth(FORM_WIDTH);
        return card;
    }

    private Node showAllToggle(BooleanProperty showAll) {
        var toggle = new CheckBox(messages.text("training.form.more"));
        toggle.setId("training-more");
        toggle.selectedProperty().bindBidirectional(showAll);
        Card.explain(toggle, messages.text("training.form.more.help"));
        return toggle;
    }

    private Button resetButton() {
        var reset = new Button(messages.text("training.form.reset"), Icons.RESET.node());
        reset.setId("training-reset");
        reset.getStyleClass().add(atlantafx.base.theme.Styles.FLAT);
        reset.disableProperty().bind(model.form().changed().not());
        reset.setOnAction(event -> model.form().reset());
        Card.explain(reset, messages.text("training.form.reset.help"));
        return reset;
    }

    private Region buttons() {
        var train = trainButton();
        var stop = stopButton();
        for (Button button : new Button[] {train, stop}) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return new HBox(8, train, stop);
    }

    private Button trainButton() {
        var train = new Button(messages.text("training.start"), Icons.PLAY.node());
        train.setId("training-train");
        train.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        train.disableProperty().bind(model.trainable().not());
        train.setOnAction(event -> model.train());
        Card.explain(train, messages.text("training.start.help"));
        return train;
    }

    private Button stopButton() {
        var stop = new Button(messages.text("training.stop"), Icons.STOP.node());
        stop.setId("training-stop");
        stop.disableProperty().bind(model.stoppable().not());
        stop.setOnAction(event -> model.stop());
        Card.explain(stop, messages.text("training.stop.help"));
        return stop;
    }

    private Region course() {
        var charts = new HBox(12);
        for (CurveKind kind : CurveKind.values()) {
            Region card = new CurveCard(kind, model, messages).build();
            card.setPrefWidth(300);
            card.setMinWidth(0);
            HBox.setHgrow(card, Priority.ALWAYS);
            charts.getChildren().add(card);
        }
        charts.setMinHeight(160);
        VBox.setVgrow(charts, Priority.ALWAYS);
        var status = sentence(model.status(), Styles.CARD_TITLE, "training-status");
        var reading = sentence(model.reading(), Styles.CARD_NOTE, "training-reading");
        var comparison = sentence(model.leak().comparison(), "leak-comparison", "training-comparison");
        var words = new VBox(4, status, comparison, reading);
        words.getStyleClass().add(Styles.CARD);
        return new VBox(12, new FiguresRow(model.figures(), messages).build(), charts, words);
    }

    private Button forgetPastButton() {
        var forget = new Button(messages.text("training.past.forget"), Icons.DISMISS.node());
        forget.setId("training-forget");
        forget.disableProperty().bind(Bindings.isEmpty(model.curves().past()));
        forget.setOnAction(event -> model.curves().forgetPast());
        Card.explain(forget, messages.text("training.past.forget.help"));
        return forget;
    }

    private static Label sentence(ObservableStringValue text, String styleClass, String id) {
        var label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(Bindings.isNotEmpty(text));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
