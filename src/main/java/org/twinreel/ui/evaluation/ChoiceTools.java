package org.twinreel.ui.evaluation;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.parts.WrittenOnly;
import org.twinreel.ui.style.Styles;

/** The controls that choose what is shown: a measure, a group of queries. */
final class ChoiceTools {
    private final Messages messages;

    ChoiceTools(Messages messages) {
        this.messages = messages;
    }

    /** The choice of a measure. */
    Node measures(String id, List<Measure> measures, ObjectProperty<Measure> chosen) {
        Function<Measure, String> name = measure -> messages.text("evaluation.measure." + measure.key() + ".name");
        return named("measure", box(id, measures, chosen, name));
    }

    /** The choice of a group of queries. */
    Node groups(String id, List<GroupChoice> groups, ObjectProperty<GroupChoice> chosen) {
        return named("group", box(id, groups, chosen, group -> messages.text("evaluation.choice." + group.key())));
    }

    private Node named(String key, ComboBox<?> box) {
        var label = new Label(messages.text("evaluation.choose." + key));
        label.getStyleClass().add(Styles.QUIET);
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        Card.explain(box, messages.text("evaluation.choose." + key + ".help"));
        var pair = new HBox(8, label, box);
        pair.setAlignment(Pos.CENTER_LEFT);
        pair.setMinWidth(Region.USE_PREF_SIZE);
        return pair;
    }

    private static <T> ComboBox<T> box(String id, List<T> choices, ObjectProperty<T> chosen, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getStyleClass().add(atlantafx.base.theme.Styles.SMALL);
        box.getItems().setAll(choices);
        box.setConverter(new WrittenOnly<>(name));
        // A tab that lacks the choice made on another keeps its own until somebody chooses here.
        Runnable follow = () -> {
            if (choices.contains(chosen.get())) {
                box.setValue(chosen.get());
            } else if (box.getValue() == null) {
                box.setValue(choices.get(0));
            }
        };
        follow.run();
        chosen.addListener(change -> follow.run());
        box.setOnAction(event -> chosen.set(box.getValue()));
        return box;
    }
}
