package org.twinreel.ui.mapping;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;

/** How the file is written, a line for each part: found out, chosen from a list, or typed. */
final class FormatPane implements Builder<Region> {
    private static final double TYPED_WIDTH = 112;

    private final MappingViewModel model;
    private final Messages messages;

    FormatPane(MappingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var grid = new GridPane();
        grid.getStyleClass().add("mapping-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var lists = new ColumnConstraints();
        lists.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, lists);
        for (FormatPart part : FormatPart.values()) {
            addLine(grid, grid.getRowCount(), part);
        }
        var card = new Card(messages.text("mapping.format"), grid);
        card.setId("mapping-format");
        return card;
    }

    private void addLine(GridPane grid, int line, FormatPart part) {
        String key = "mapping.part." + part.key();
        String id = "mapping-" + part.key();
        var box = new OptionBox<PartChoice>(id, messages.text(key), choice -> model.choose(part, choice));
        var name = new Label(messages.text(key));
        name.setLabelFor(box);
        Card.explain(name, messages.text(key + ".help"));
        Card.explain(box, messages.text(key + ".help"));
        grid.add(name, 0, line);
        grid.add(box, 1, line);
        TextField typed = typed(part, id + "-typed");
        if (part.isFree()) {
            grid.add(typed, 2, line);
        }
        Runnable refresh = () -> {
            PartChoice choice = model.choice(part);
            box.show(model.options(part), choice);
            boolean free = choice.how() == PartChoice.How.TYPED;
            boolean opens = free && !typed.isVisible();
            typed.setVisible(free);
            typed.setManaged(free);
            GridPane.setColumnSpan(box, free ? 1 : 2);
            if (free && !typed.getText().equals(choice.value())) {
                typed.setText(choice.value());
            }
            if (opens && box.isFocused()) {
                typed.requestFocus();
            }
        };
        refresh.run();
        model.changes().addListener(change -> refresh.run());
    }

    private TextField typed(FormatPart part, String id) {
        var typed = new TextField();
        typed.setId(id);
        typed.setPrefWidth(TYPED_WIDTH);
        typed.setMinWidth(TYPED_WIDTH);
        typed.setVisible(false);
        typed.setManaged(false);
        typed.setPromptText(messages.text("mapping.typed.prompt"));
        typed.setAccessibleText(messages.text("mapping.typed.spoken", messages.text("mapping.part." + part.key())));
        typed.textProperty().addListener((property, before, now) -> {
            if (typed.isVisible()) {
                model.choose(part, PartChoice.typed(now));
            }
        });
        return typed;
    }
}
