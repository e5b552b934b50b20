package org.twinreel.ui.parts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.twinreel.ui.style.Styles;

/** A few choices side by side, of which exactly one is made. */
public final class ChoiceBar<T> extends HBox {

    /**
     * A bar.
     *
     * @param id for tests; a choice's button gets {@code id + "-" + choice}
     * @param choices from the left
     * @param chosen follows the bar and is followed by it
     * @param name what a screen reader says of a choice
     */
    public ChoiceBar(String id, List<T> choices, ObjectProperty<T> chosen, Function<T, String> name) {
        setId(id);
        getStyleClass().add(Styles.CHOICE_BAR);
        var group = new ToggleGroup();
        for (int position = 0; position < choices.size(); position++) {
            T choice = choices.get(position);
            var button = new ToggleButton(choice.toString());
            button.setId(id + "-" + choice);
            button.setAccessibleText(name.apply(choice));
            button.getStyleClass().add(place(position, choices.size()));
            button.setToggleGroup(group);
            button.setSelected(choice.equals(chosen.get()));
            // A second press on the chosen one must not unselect it.
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.set(choice);
            });
            chosen.addListener((property, before, now) -> button.setSelected(choice.equals(now)));
            getChildren().add(button);
        }
    }

    private static String place(int position, int choices) {
        if (position == 0) {
            return atlantafx.base.theme.Styles.LEFT_PILL;
        }
        return position == choices - 1
                ? atlantafx.base.theme.Styles.RIGHT_PILL
                : atlantafx.base.theme.Styles.CENTER_PILL;
    }
}
