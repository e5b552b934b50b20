package org.twinreel.ui.why;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.search.MovieField;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** Says why a movie is in the lists: the answer first, then what it rests on. */
public final class WhyPane implements Builder<Region> {
    private final WhyViewModel model;
    private final Runnable close;
    private final Messages messages;

    /** A pane; {@code close} is what its button does. */
    public WhyPane(WhyViewModel model, Runnable close, Messages messages) {
        this.model = model;
        this.close = close;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var content = new VBox();
        content.getStyleClass().add("why-content");
        var scroll = new ScrollPane(content);
        scroll.setId("why-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.text("why.pane"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var pane = new VBox(head(), note(), scroll);
        pane.setId("why-pane");
        pane.getStyleClass().add("why-pane");
        show(model.explained().get(), content, scroll);
        model.explained().addListener((property, before, now) -> {
            show(now, content, scroll);
            if (before == null || now == null || !before.movie().equals(now.movie())) {
                scroll.setVvalue(0);
            }
        });
        return pane;
    }

    private Node head() {
        var title = Parts.sentence("", "why-title");
        title.setId("why-title");
        var query = Parts.sentence("", Styles.QUIET);
        query.setId("why-query");
        model.explained().addListener((property, before, now) -> {
            if (now != null) {
                title.setText(messages.text("why.title", MovieField.named(now.movie())));
                query.setText(messages.text("why.query", MovieField.named(now.query())));
            }
        });
        var titles = new VBox(title, query);
        HBox.setHgrow(titles, Priority.ALWAYS);
        var button = new Button(null, Icons.DISMISS.node());
        button.setId("why-close");
        button.getStyleClass().addAll(atlantafx.base.theme.Styles.BUTTON_ICON, atlantafx.base.theme.Styles.FLAT);
        button.setAccessibleText(messages.text("why.close"));
        button.setOnAction(event -> close.run());
        Card.explain(button, messages.text("why.close"));
        var head = new HBox(titles, button);
        head.getStyleClass().add("why-head");
        return head;
    }

    private Label note() {
        var note = Parts.sentence("", Styles.QUIET);
        note.setId("why-note");
        note.textProperty().bind(model.note());
        note.visibleProperty().bind(model.note().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private void show(@Nullable Explained explained, VBox content, ScrollPane scroll) {
        scroll.setVisible(explained != null);
        if (explained == null) {
            content.getChildren().clear();
            return;
        }
        var similarity = new SimilaritySection(explained, messages);
        var facts = new FactsSection(explained, messages);
        content.getChildren()
                .setAll(
                        similarity.answer(),
                        similarity.similarities(),
                        facts.genres(),
                        facts.numbers(),
                        new TermsSection(explained, messages).terms());
    }
}
