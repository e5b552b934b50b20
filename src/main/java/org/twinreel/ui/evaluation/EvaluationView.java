package org.twinreel.ui.evaluation;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.ListLength;
import org.twinreel.ui.Page;
import org.twinreel.ui.ReadyPane;
import org.twinreel.ui.error.ErrorBanner;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.PageFrame;
import org.twinreel.ui.search.MovieField;
import org.twinreel.ui.style.Icons;

/** The fifth page: what the lists are worth, for a few titles and for the whole catalogue. */
public final class EvaluationView implements Builder<Region> {
    private final EvaluationViewModel model;
    private final Messages messages;
    private final Consumer<Page> open;

    /** A page over its view model; {@code open} leads to where a missing catalogue or model can be got. */
    public EvaluationView(EvaluationViewModel model, Messages messages, Consumer<Page> open) {
        this.model = model;
        this.messages = messages;
        this.open = open;
    }

    @Override
    public Region build() {
        var cards = new VBox(12, titlesCard(), new CataloguePane(model, messages).build());
        var page = new PageFrame(
                messages.text("page.evaluate"),
                messages.text("evaluation.lead"),
                new ErrorBanner(model.error(), messages).build(),
                new ReadyPane(words(), model.readiness(), cards, open, messages).build(),
                new ListLength("evaluation-length", model.length(), messages).build());
        page.setId("evaluation-page");
        return page;
    }

    private ReadyPane.Words words() {
        return new ReadyPane.Words(
                "evaluation", messages.text("evaluation.nodata"), messages.text("evaluation.nomodel"));
    }

    private Region titlesCard() {
        var scroll = new ScrollPane(new TitleTable(model.titles(), messages).build());
        scroll.setFitToWidth(true);
        scroll.setMinHeight(80);
        scroll.getStyleClass().add("title-scroll");
        var card = new Card(messages.text("evaluation.card.titles"), scroll)
                .withTools(titleField(), addButton(), resetButton());
        return card;
    }

    private TextField titleField() {
        var titles = model.titles();
        var field = new MovieField("evaluation-add", model::search, titles::add, entered -> titles.addTyped(), messages)
                .build();
        field.setPrefWidth(280);
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
