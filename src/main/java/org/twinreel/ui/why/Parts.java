package org.twinreel.ui.why;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** What the sections of the pane are put together from. */
final class Parts {
    private Parts() {}

    /** A section under a heading that explains itself on hover. */
    static VBox section(String heading, String help, Node... content) {
        var name = new Label(heading);
        name.getStyleClass().add(Styles.CARD_TITLE);
        Card.explain(name, help);
        var section = new VBox(name);
        section.getStyleClass().add("why-section");
        section.getChildren().addAll(content);
        return section;
    }

    /** Text that wraps. */
    static Label sentence(String text, String... styleClasses) {
        var sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().addAll(styleClasses);
        return sentence;
    }

    /** A short text that is never cut. */
    static Label figure(String text, String... styleClasses) {
        var figure = new Label(text);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().addAll(styleClasses);
        return figure;
    }

    /** A grid whose {@code wide} column takes the room that is left; the columns after the first are numbers. */
    static GridPane grid(int columns, int wide, List<? extends List<? extends Node>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("why-grid");
        for (int column = 0; column < columns; column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(column == wide ? Priority.ALWAYS : Priority.NEVER);
            constraints.setFillWidth(column == wide);
            constraints.setHalignment(column == 0 || column == wide ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < rows.size(); row++) {
            grid.addRow(row, rows.get(row).toArray(Node[]::new));
        }
        return grid;
    }
}
