package org.twinreel.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** What a page shows while it has nothing: an icon, a sentence that says what to do next, and a button that does it. */
public final class EmptyState extends VBox {

    /** An empty state with the control that leads on, if any. */
    public EmptyState(Icons icon, String sentence, Node... nextSteps) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(520);
        words.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getStyleClass().add(Styles.EMPTY_STATE);
        getChildren().addAll(icon.node(), words);
        getChildren().addAll(nextSteps);
    }
}
