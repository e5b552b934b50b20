package org.twinreel.ui.evaluation;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.CatalogueReading;
import org.twinreel.evaluation.Statement;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingText;

/** What the figures say and what they do not: each finding in a few bold words, then with its numbers. */
final class ReadingPane implements Builder<Region> {
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    /** From this width on, as on a projector, letters can be larger and lines still end where the eye finds back. */
    private static final double ROOM_FOR_LARGE_LETTERS = 680;

    private final CatalogueFigures figures;
    private final Messages messages;

    ReadingPane(CatalogueFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var paragraphs = new VBox();
        paragraphs.setId("evaluation-reading");
        paragraphs.getStyleClass().add("readings");
        CatalogueReading.of(figures).forEach(said -> paragraphs.getChildren().add(paragraph(said)));
        paragraphs
                .widthProperty()
                .addListener((property, before, now) ->
                        paragraphs.pseudoClassStateChanged(ROOMY, now.doubleValue() >= ROOM_FOR_LARGE_LETTERS));
        var scroll = new ScrollPane(paragraphs);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        return scroll;
    }

    private Node paragraph(Statement said) {
        var headline =
                new Text(messages.text("evaluation.headline." + said.finding().key()) + " ");
        headline.getStyleClass().add("reading-headline");
        // A number is not to be parted from its per cent sign.
        var sentence = new Text(new ReadingText(messages).paragraph(said).replace(" %", "\u00a0%"));
        sentence.getStyleClass().add("reading-sentence");
        var paragraph = new TextFlow(headline, sentence);
        paragraph.setAccessibleText(headline.getText() + sentence.getText());
        paragraph.getStyleClass().add("reading");
        return paragraph;
    }
}
