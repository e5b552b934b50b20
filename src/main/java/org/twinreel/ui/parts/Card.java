package org.twinreel.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.twinreel.ui.style.Styles;

/** A titled box; everything on a page stands in one. */
public final class Card extends VBox {

    /** A card whose content grows with it. */
    public Card(String title, Node... content) {
        var name = new Label(title);
        name.getStyleClass().add(Styles.CARD_TITLE);
        getStyleClass().add(Styles.CARD);
        getChildren().add(name);
        getChildren().addAll(content);
        if (content.length > 0) {
            VBox.setVgrow(content[content.length - 1], Priority.ALWAYS);
        }
    }

    /** Puts controls at the right end of the title's line. */
    public Card withTools(Node... tools) {
        Node name = getChildren().remove(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(4, name, gap);
        line.getChildren().addAll(tools);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(0, line);
        return this;
    }

    /** Adds an explanation that shows on hover over the whole card. */
    public Card explained(String explanation) {
        explain(this, explanation);
        return this;
    }

    /** Shows an explanation on hover over any node, wrapped to a readable width. */
    public static void explain(Node node, String explanation) {
        var tooltip = new Tooltip(explanation);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setShowDuration(Duration.seconds(60));
        Tooltip.install(node, tooltip);
        node.setAccessibleHelp(explanation);
    }
}
