package org.twinreel.ui.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twinreel.ui.style.Styles;

/** One figure, large, over its name; hovering explains it. */
public final class FigureTile extends VBox {

    /**
     * A tile.
     *
     * @param id for tests; the value's label gets {@code id + "-value"}
     * @param name what the figure is, with its unit
     * @param explanation one or two sentences
     * @param value the figure as text
     */
    public FigureTile(String id, String name, String explanation, ObservableValue<String> value) {
        var figure = new Label();
        figure.setId(id + "-value");
        figure.textProperty().bind(value);
        figure.getStyleClass().add(Styles.FIGURE_VALUE);
        var caption = new Label(name);
        caption.getStyleClass().add(Styles.FIGURE_NAME);
        setId(id);
        getStyleClass().add(Styles.FIGURE);
        getChildren().addAll(figure, caption);
        figure.accessibleTextProperty().bind(figure.textProperty().concat(" ").concat(name));
        Card.explain(this, explanation);
    }
}
