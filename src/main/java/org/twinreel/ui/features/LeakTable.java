package org.twinreel.ui.features;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.evaluation.InputBlock;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.BarList;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** The R² of two simple models for each block of inputs, as bars and numbers. */
final class LeakTable implements Builder<Region> {
    private final InputLeak leak;
    private final Messages messages;

    LeakTable(InputLeak leak, Messages messages) {
        this.leak = leak;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var table = new GridPane();
        table.setId("features-leak-table");
        table.getStyleClass().add("leak-table");
        table.getColumnConstraints().addAll(names(), bars(), figures(), bars(), figures());
        table.add(heading("features.leak.from"), 0, 0);
        table.add(heading("features.leak.linear"), 1, 0, 2, 1);
        table.add(heading("features.leak.curved"), 3, 0, 2, 1);
        int row = 1;
        for (InputBlock block : InputBlock.values()) {
            table.addRow(row++, row(block));
        }
        return table;
    }

    private Node[] row(InputBlock block) {
        var explained = leak.of(block);
        String key = "features.leak.block." + block.key().toLowerCase(Locale.ROOT);
        String linear = figure(explained.linear());
        String curved = figure(explained.curved());
        var name = new Label(messages.text(key));
        name.setAccessibleText(messages.text("features.leak.spoken", messages.text(key), linear, curved));
        Node[] cells = {
            name,
            BarList.track(share(explained.linear())),
            number(linear, block, "linear"),
            BarList.track(share(explained.curved())),
            number(curved, block, "curved")
        };
        for (Node cell : cells) {
            Card.explain(cell, messages.text(key + ".help") + "\n\n" + messages.text("features.leak.r2.help"));
        }
        return cells;
    }

    private static double share(double explained) {
        return Double.isNaN(explained) ? 0 : explained;
    }

    private Label number(String figure, InputBlock block, String model) {
        var number = new Label(figure);
        number.setId("features-leak-" + block.key() + "-" + model);
        number.getStyleClass().add(Styles.MONO);
        return number;
    }

    private String figure(double explained) {
        // What rounds to 0 from below would read as a minus nothing.
        double shown = Math.abs(explained) < 0.005 ? 0 : explained;
        return Double.isNaN(shown) ? messages.text("features.leak.none") : messages.text("features.leak.r2", shown);
    }

    private Label heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().add(Styles.QUIET);
        Card.explain(heading, messages.text(key + ".help"));
        return heading;
    }

    private static ColumnConstraints names() {
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        return names;
    }

    private static ColumnConstraints bars() {
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        return bars;
    }

    private static ColumnConstraints figures() {
        var figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        return figures;
    }
}
