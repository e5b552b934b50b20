package org.twinreel.ui.mapping;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.catalogue.Field;
import org.twinreel.text.FormatWords;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** Which column is which: a list for each field that the pipeline reads. */
final class ColumnPane implements Builder<Region> {
    private static final int ACROSS = 3;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final MappingViewModel model;
    private final Messages messages;
    private final FormatWords words;

    ColumnPane(MappingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new FormatWords(messages);
    }

    @Override
    public Region build() {
        var grid = new GridPane();
        grid.getStyleClass().add("mapping-grid");
        for (int column = 0; column < ACROSS; column++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / ACROSS);
            grid.getColumnConstraints().add(third);
        }
        Field[] fields = Field.values();
        for (int place = 0; place < fields.length; place++) {
            grid.add(entry(fields[place]), place % ACROSS, place / ACROSS);
        }
        var cost = new Label();
        cost.setId("mapping-cost");
        cost.getStyleClass().add("device-note");
        cost.setWrapText(true);
        cost.setMinHeight(Region.USE_PREF_SIZE);
        Runnable refresh = () -> {
            cost.setText(model.cost());
            cost.setVisible(!model.cost().isEmpty());
            cost.setManaged(cost.isVisible());
        };
        refresh.run();
        model.changes().addListener(change -> refresh.run());
        var card = new Card(messages.text("mapping.columns"), new VBox(6, grid, cost));
        card.setId("mapping-columns");
        return card;
    }

    private Region entry(Field field) {
        String name = words.field(field);
        String id = "mapping-field-" + field.header().replace('_', '-');
        var box = new OptionBox<ColumnChoice>(
                id, messages.text("mapping.field.spoken", name), choice -> model.choose(field, choice));
        var label = new Label(field.isRequired() ? messages.text("mapping.field.needed", name) : name);
        label.setLabelFor(box);
        label.getStyleClass().addAll(Styles.QUIET, "mapping-field");
        String help = messages.text("mapping.field." + field.header().replace('_', '-') + ".help");
        Card.explain(label, help);
        Card.explain(box, help);
        Runnable refresh = () -> {
            box.show(model.options(field), model.choice(field));
            label.pseudoClassStateChanged(MISSING, model.isMissing(field));
        };
        refresh.run();
        model.changes().addListener(change -> refresh.run());
        return new VBox(2, label, box);
    }
}
