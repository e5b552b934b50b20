package org.twinreel.ui.training;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.FigureTile;
import org.twinreel.ui.training.TrainingFigures.Figure;

/** The figures of the latest run, side by side. */
final class FiguresRow implements Builder<Region> {
    private final TrainingFigures figures;
    private final Messages messages;

    FiguresRow(TrainingFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var row = new HBox();
        row.getStyleClass().addAll("figures", "training-figures");
        for (Figure figure : Figure.values()) {
            row.getChildren().add(tile(figure));
        }
        return row;
    }

    private FigureTile tile(Figure figure) {
        String key = "training.figure." + figure.key();
        var tile = new FigureTile(
                "training-" + figure.key(), messages.text(key), messages.text(key + ".help"), figures.text(figure));
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }
}
