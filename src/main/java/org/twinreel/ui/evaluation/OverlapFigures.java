package org.twinreel.ui.evaluation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueOverlap;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** A catalogue's figures as a table, as a picture and in words; arranged by the room there is. */
final class OverlapFigures implements Builder<Region> {
    /** From this height on, in pixels, the words stand below the table and leave the picture the width. */
    private static final double TALL = 460;

    private final CatalogueOverlap overlap;
    private final Messages messages;

    OverlapFigures(CatalogueOverlap overlap, Messages messages) {
        this.overlap = overlap;
        this.messages = messages;
    }

    @Override
    public Region build() {
        Region table = table();
        Region reading = reading();
        Region chart = new OverlapChart(overlap, messages).build();
        HBox.setHgrow(chart, Priority.ALWAYS);
        var left = new VBox(24, table);
        var figures = new HBox(24, left, chart, reading);
        figures.setMinHeight(0);
        figures.heightProperty().addListener((property, before, height) -> {
            var place = height.doubleValue() >= TALL ? left : figures;
            if (!place.getChildren().contains(reading)) {
                figures.getChildren().remove(reading);
                left.getChildren().remove(reading);
                place.getChildren().add(reading);
            }
        });
        return figures;
    }

    private Region table() {
        var caption = new Label(messages.text("figure.genre-overlap", overlap.k()));
        caption.getStyleClass().add(Styles.CARD_NOTE);
        Card.explain(caption, messages.text("figure.genre-overlap.help", overlap.k()));
        var table = new VBox(6, caption, new OverlapTable(overlap, messages).build());
        table.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return table;
    }

    private Region reading() {
        var paragraphs = new VBox(6);
        paragraphs.setId("evaluation-reading");
        new OverlapReading(overlap, messages)
                .paragraphs()
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
