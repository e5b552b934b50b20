package org.twinreel.ui.evaluation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.CatalogueReading;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingText;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** A catalogue's figures as a table, as a picture and in words; arranged by the room there is. */
final class OverlapFigures implements Builder<Region> {
    /** From this height on, in pixels, the words stand below the table and leave the picture the width. */
    private static final double TALL = 460;

    private final CatalogueFigures figures;
    private final Messages messages;

    OverlapFigures(CatalogueFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Region build() {
        Region table = table();
        Region reading = reading();
        Region chart = new OverlapChart(figures, messages).build();
        HBox.setHgrow(chart, Priority.ALWAYS);
        var left = new VBox(24, table);
        var all = new HBox(24, left, chart, reading);
        all.setMinHeight(0);
        all.heightProperty().addListener((property, before, height) -> {
            var place = height.doubleValue() >= TALL ? left : all;
            if (!place.getChildren().contains(reading)) {
                all.getChildren().remove(reading);
                left.getChildren().remove(reading);
                place.getChildren().add(reading);
            }
        });
        return all;
    }

    private Region table() {
        var caption = new Label(messages.text("figure.genre-overlap", figures.k()));
        caption.getStyleClass().add(Styles.CARD_NOTE);
        Card.explain(caption, messages.text("figure.genre-overlap.help", figures.k()));
        var table = new VBox(6, caption, new OverlapTable(figures, messages).build());
        table.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return table;
    }

    private Region reading() {
        var paragraphs = new VBox(6);
        paragraphs.setId("evaluation-reading");
        new ReadingText(messages)
                .paragraphs(CatalogueReading.of(figures))
                .forEach(paragraph -> paragraphs.getChildren().add(words(paragraph)));
        var scroll = new ScrollPane(paragraphs);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setPrefWidth(440);
        scroll.setMinWidth(300);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static Node words(String paragraph) {
        var words = new Label(paragraph);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("reading");
        return words;
    }
}
