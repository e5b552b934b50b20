package org.twinreel.ui;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import javafx.util.StringConverter;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.Objection;
import org.twinreel.ui.parts.WholeNumber;
import org.twinreel.ui.style.Styles;

/** The choice of k, the number of movies in a list: typed, or picked from the usual ones. */
public final class ListLength implements Builder<Region> {
    /** What can be picked. */
    static final List<Integer> STEPS = List.of(1, 5, 10, 20, 50, 100);

    /** The longest list. */
    public static final int LONGEST = 100;

    /** The tutorial's own. */
    public static final int TUTORIAL = 10;

    private static final double WIDTH = 82;

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
        var box = new HBox(8, name, field());
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private ComboBox<Integer> field() {
        var field = new ComboBox<Integer>();
        field.setId(id);
        field.getItems().setAll(STEPS);
        field.setEditable(true);
        field.setPrefWidth(WIDTH);
        field.setVisibleRowCount(STEPS.size());
        field.setAccessibleText(messages.text("common.length.help"));
        Card.explain(field, messages.text("common.length.help"));
        field.setConverter(new Typed(field));
        field.valueProperty().bindBidirectional(length);
        return field;
    }

    /** Reads what is typed; what is no length is said to be none, and the length stays. */
    private final class Typed extends StringConverter<Integer> {
        private final ComboBox<Integer> field;

        Typed(ComboBox<Integer> field) {
            this.field = field;
        }

        @Override
        public String toString(Integer k) {
            return k == null ? "" : Integer.toString(k);
        }

        @Override
        public Integer fromString(String text) {
            OptionalInt typed = WholeNumber.of(text, 1, LONGEST);
            if (typed.isEmpty()) {
                Objection.show(field, messages.text("common.length.objection", LONGEST));
                field.getEditor().setText(toString(length.get()));
            }
            return typed.orElse(length.get());
        }
    }
}
