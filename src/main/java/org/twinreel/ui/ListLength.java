package org.twinreel.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.ChoiceBar;
import org.twinreel.ui.style.Styles;

/** The choice of k, the number of movies in a list. */
public final class ListLength implements Builder<Region> {
    /** What can be chosen. */
    public static final List<Integer> CHOICES = List.of(5, 10, 20, 50);

    /** The tutorial's own. */
    public static final int TUTORIAL = 10;

    private final String id;
    private final ObjectProperty<Integer> length;
    private final Messages messages;

    /** A choice that follows {@code length} and is followed by it. */
    public ListLength(String id, ObjectProperty<Integer> length, Messages messages) {
        this.id = id;
        this.length = length;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var name = new Label(messages.text("common.length"));
        name.getStyleClass().add(Styles.QUIET);
        var choices = new ChoiceBar<>(id, CHOICES, length, k -> messages.text("common.length.spoken", k));
        Card.explain(choices, messages.text("common.length.help"));
        var box = new HBox(8, name, choices);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
