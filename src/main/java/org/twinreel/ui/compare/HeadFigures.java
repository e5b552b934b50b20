package org.twinreel.ui.compare;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import javafx.util.Duration;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Column;
import org.twinreel.ui.style.Styles;

/** A list's figures side by side, each above what chance and popularity reach for the same query. */
final class HeadFigures implements Builder<Region> {
    /** Narrower heads leave the names of the rows out; colours and hovering still tell them. */
    private static final double WIDTH_FOR_ROW_NAMES = 285;

    private final CompareViewModel model;
    private final Lane lane;
    private final Messages messages;

    HeadFigures(CompareViewModel model, Lane lane, Messages messages) {
        this.model = model;
        this.lane = lane;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var table = new HBox();
        table.getStyleClass().add("head-figures");
        table.setMinWidth(0);
        table.getChildren().add(rowNames(table.widthProperty().greaterThan(WIDTH_FOR_ROW_NAMES)));
        for (HeadFigure figure : HeadFigure.values()) {
            table.getChildren().add(figure(figure));
        }
        return table;
    }

    private Node rowNames(BooleanBinding room) {
        var names = new VBox(
                line("", Styles.FIGURE_NAME),
                line("", "head-figure-value"),
                new FigureGauge(),
                line(messages.text("source.random"), "text-random"),
                line(messages.text("compare.popular"), "text-popularity"));
        names.getStyleClass().add("head-figure-column");
        names.getChildren().get(2).setVisible(false);
        names.setMinWidth(Region.USE_PREF_SIZE);
        names.visibleProperty().bind(room);
        names.managedProperty().bind(room);
        return names;
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().addAll("head-figure-line", styleClass);
        label.setMinWidth(0);
        return label;
    }

    private Node figure(HeadFigure figure) {
        var name = line(messages.text(figure.nameKey()), Styles.FIGURE_NAME);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var own = line("", "head-figure-value");
        own.setMinWidth(Region.USE_PREF_SIZE);
        own.setId("compare-" + lane.key() + "-" + figure.key());
        var gauge = new FigureGauge();
        var chance = line("", "text-random");
        chance.setId(own.getId() + "-chance");
        var popularity = line("", "text-popularity");
        popularity.setId(own.getId() + "-popularity");
        var box = new VBox(name, own, gauge, chance, popularity);
        box.getStyleClass().add("head-figure-column");
        HBox.setHgrow(box, Priority.ALWAYS);
        var explanation = new Tooltip();
        explanation.setWrapText(true);
        explanation.setMaxWidth(380);
        explanation.setShowDelay(Duration.millis(350));
        explanation.setShowDuration(Duration.seconds(60));
        Tooltip.install(box, explanation);
        explanation.setOnShowing(event -> explanation.setText(explanation(figure)));
        model.whenListed(lane, (board, column) -> {
            double[] values = values(figure, column);
            own.setText(text(figure, values[0]));
            chance.setText(text(figure, values[1]));
            popularity.setText(text(figure, values[2]));
            gauge.show(values[0], values[1], values[2], figure.full(values[0], values[1], values[2]));
            box.setAccessibleText(messages.text(
                    "compare.figure.spoken", name.getText(), own.getText(), chance.getText(), popularity.getText()));
        });
        return box;
    }

    private String explanation(HeadFigure figure) {
        return messages.text(figure.helpKey(), model.length().get()) + "\n\n" + messages.text(figure.baselineKey());
    }

    private static double[] values(HeadFigure figure, Column column) {
        return new double[] {
            figure.of(column.figures()),
            figure.of(column.baseline().chance()),
            figure.of(column.baseline().popularity())
        };
    }

    private String text(HeadFigure figure, double value) {
        return Double.isNaN(value) ? messages.text("common.none") : messages.text(figure.pattern(), value);
    }
}
