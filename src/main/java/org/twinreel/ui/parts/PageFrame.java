package org.twinreel.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twinreel.ui.style.Styles;

/** The frame that all pages share: a title, one leading sentence, actions at the right, then the content. */
public final class PageFrame extends VBox {

    /**
     * A page.
     *
     * @param title its name
     * @param lead one sentence that says what it is for
     * @param banner where failures show
     * @param content grows with the window
     * @param actions buttons beside the title
     */
    public PageFrame(String title, String lead, Region banner, Node content, Node... actions) {
        getStyleClass().add(Styles.PAGE);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(header(title, lead, actions), banner, content);
    }

    private static Region header(String title, String lead, Node... actions) {
        var name = new Label(title);
        name.getStyleClass().add(Styles.PAGE_TITLE);
        var sentence = new Label(lead);
        sentence.getStyleClass().add(Styles.PAGE_LEAD);
        sentence.setWrapText(true);
        var words = new VBox(name, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        var header = new HBox(words);
        header.getStyleClass().add("page-header");
        header.getChildren().addAll(actions);
        return header;
    }
}
