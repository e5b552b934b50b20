package org.twinreel.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.twinreel.text.Messages;

/** How the two lists agree that are not beside each other, on a bracket from one to the other. */
final class AcrossBracket extends Region {
    private static final double HEIGHT = 16;

    private final Region from;
    private final Region to;
    private final Region bracket = new Region();
    private final Label words = new Label();

    /** A bracket above the columns {@code from} and {@code to}, in the same coordinates as these. */
    AcrossBracket(CompareViewModel model, Region from, Region to, Messages messages) {
        this.from = from;
        this.to = to;
        setId("compare-content-cf-across");
        bracket.getStyleClass().add("bracket");
        bracket.setMouseTransparent(true);
        words.getStyleClass().add("bracket-words");
        words.setId("compare-content-cf-agreement");
        getChildren().addAll(bracket, words);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        var pair = new PairWords(Lane.CONTENT, Lane.CF, messages);
        var explanation = AgreementGutter.explanation(words);
        model.whenFilled(board -> board.agreement(Lane.CONTENT, Lane.CF).ifPresent(agreement -> {
            words.setText(pair.sentence(board.k(), agreement));
            explanation.setText(pair.help(board.k()));
        }));
        from.boundsInParentProperty().addListener(change -> requestLayout());
        to.boundsInParentProperty().addListener(change -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double start = from.getBoundsInParent().getCenterX();
        double end = to.getBoundsInParent().getCenterX();
        double middle = (start + end) / 2;
        bracket.resizeRelocate(start, HEIGHT / 2, Math.max(0, end - start), HEIGHT / 2);
        double width = Math.min(words.prefWidth(-1), end - start);
        words.resizeRelocate(middle - width / 2, 0, width, HEIGHT);
    }
}
