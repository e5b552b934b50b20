package org.twinreel.ui.evaluation;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.twinreel.evaluation.Estimate;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;

/** A figure in a table: the mean, quietly half of its interval's width, and on hover both ends. */
final class FigureLabel {
    private final Messages messages;
    private final FigureText text;

    FigureLabel(Messages messages) {
        this.messages = messages;
        this.text = new FigureText(messages);
    }

    /** A mean, or what has no interval; {@code of} says of what. */
    Label mean(String of, Measure measure, Estimate estimate) {
        return label(
                of,
                text.of(measure, estimate.mean()),
                text.halfWidth(measure, estimate),
                text.inFull(measure, estimate));
    }

    /** A difference; bold where its interval leaves out 0. */
    Label difference(String of, Measure measure, Estimate difference) {
        var label = label(
                of,
                text.difference(measure, difference.mean()),
                text.halfWidth(measure, difference),
                text.differenceInFull(measure, difference));
        label.getStyleClass().add(difference.sign(0) == 0 ? "unsure" : "sure");
        return label;
    }

    private Label label(String of, String figure, String halfWidth, String inFull) {
        var label = new Label(figure);
        label.getStyleClass().add("mean");
        var half = new Label(halfWidth);
        half.getStyleClass().add("half-width");
        label.setGraphic(half);
        label.setContentDisplay(ContentDisplay.RIGHT);
        label.setAccessibleText(messages.text("evaluation.cell.spoken", of, inFull));
        Card.explain(label, messages.text("evaluation.cell.hover", of, inFull));
        return label;
    }
}
