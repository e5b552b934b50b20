package org.twinreel.ui.parts;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.twinreel.ui.style.Styles;

/** Horizontal bars with a name before and a figure behind each. */
public final class BarList extends GridPane {

    /**
     * One bar.
     *
     * @param name before the bar
     * @param share its length, 0..1 of the longest possible
     * @param figure behind the bar
     */
    public record Bar(String name, double share, String figure) {}

    /** A list of bars, from the top. */
    public BarList(List<Bar> bars) {
        getStyleClass().add("bar-list");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var lengths = new ColumnConstraints();
        lengths.setHgrow(Priority.ALWAYS);
        lengths.setFillWidth(true);
        var figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(names, lengths, figures);
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            var name = new Label(bar.name());
            name.setAccessibleText(bar.name() + " " + bar.figure());
            var figure = new Label(bar.figure());
            figure.getStyleClass().add(Styles.MONO);
            addRow(row, name, track(bar.share()), figure);
        }
    }

    /** A bar alone: a track filled from the left to a share of 0..1. */
    public static Region track(double share) {
        var fill = new Region();
        fill.getStyleClass().add(Styles.BAR_FILL);
        var track = new StackPane(fill);
        track.getStyleClass().add(Styles.BAR_TRACK);
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        double filled = Math.max(0.0, Math.min(1.0, share));
        fill.maxWidthProperty().bind(track.widthProperty().multiply(filled));
        return track;
    }
}
