package org.twinreel.ui.error;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Icons;
import org.twinreel.ui.style.Styles;

/** A sentence about a failure above a page's content; takes no room while there is none. */
public final class ErrorBanner implements Builder<Region> {
    private final StringProperty sentence;
    private final Messages messages;
    private final List<Node> remedies;

    /**
     * A banner that shows {@code sentence} while it is not empty and empties it when dismissed.
     *
     * @param remedies controls beside the sentence with which a person may help
     */
    public ErrorBanner(StringProperty sentence, Messages messages, Node... remedies) {
        this.sentence = sentence;
        this.messages = messages;
        this.remedies = List.of(remedies);
    }

    @Override
    public Region build() {
        var text = new Label();
        text.textProperty().bind(sentence);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);

        var dismiss = new Button(null, Icons.DISMISS.node());
        dismiss.getStyleClass().addAll(atlantafx.base.theme.Styles.FLAT, atlantafx.base.theme.Styles.BUTTON_ICON);
        dismiss.setAccessibleText(messages.text("common.dismiss"));
        dismiss.setOnAction(event -> sentence.set(""));

        var banner = new HBox(Icons.ERROR.node(), text);
        banner.getChildren().addAll(remedies);
        banner.getChildren().add(dismiss);
        banner.setId("error-banner");
        banner.getStyleClass().add(Styles.ERROR_BANNER);
        banner.setAccessibleRole(AccessibleRole.TEXT);
        banner.accessibleTextProperty().bind(sentence);
        banner.visibleProperty().bind(sentence.isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }
}
