package org.twinreel.ui.evaluation;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListSource;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** The main message: one measure as bars, and in words what all figures say. */
final class GlancePane implements Builder<Region> {
    private final CatalogueFigures figures;
    private final FigureChoice choice;
    private final Messages messages;

    GlancePane(CatalogueFigures figures, FigureChoice choice, Messages messages) {
        this.figures = figures;
        this.choice = choice;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var chart = new StackPane(new IntervalChart(figures, choice.measure().get(), messages).build());
        VBox.setVgrow(chart, Priority.ALWAYS);
        var whiskers = new Label(messages.text("evaluation.whiskers"));
        whiskers.getStyleClass().add(Styles.QUIET);
        var left = new VBox(6, sources(messages), chart, whiskers);
        left.setPrefWidth(560);
        left.setMinWidth(420);
        var reading = new ReadingPane(figures, messages).build();
        reading.setPrefWidth(560);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(reading, Priority.ALWAYS);
        return new HBox(20, left, reading);
    }

    /** The sources in their colours and order. */
    static FlowPane sources(Messages messages) {
        var sources = new FlowPane(16, 2);
        for (ListSource source : ListSource.values()) {
            sources.getChildren().add(SourceLabel.of(source, messages));
        }
        return sources;
    }
}
