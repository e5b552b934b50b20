package org.twinreel.ui.features;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** Says which inputs the target is computed from. */
final class LeakCard implements Builder<Region> {
    private final Messages messages;

    LeakCard(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Region build() {
        var words = new Label(messages.text("features.leak.text"), Icons.WARNING.node());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        var card = new Card(messages.text("features.card.leak"), words);
        card.setId("features-leak");
        card.getStyleClass().add("leak-card");
        card.setPrefWidth(320);
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }
}
