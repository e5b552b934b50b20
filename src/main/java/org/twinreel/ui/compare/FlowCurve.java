package org.twinreel.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.shape.CubicCurve;
import org.jspecify.annotations.Nullable;

/** One movie's way from a list to the next. Its looks are the style sheet's, by what is true of it. */
final class FlowCurve extends CubicCurve {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass UNLIT = PseudoClass.getPseudoClass("unlit");
    private static final PseudoClass LEAVES_LEFT = PseudoClass.getPseudoClass("leaves-left");
    private static final PseudoClass LEAVES_RIGHT = PseudoClass.getPseudoClass("leaves-right");

    private static final PseudoClass ACROSS = PseudoClass.getPseudoClass("across");

    private int row;

    FlowCurve() {
        getStyleClass().add("flow-curve");
        setFill(null);
    }

    /** The movie it belongs to. */
    int row() {
        return row;
    }

    /** Leads from one point to another, level at both ends. */
    void tie(int movie, double fromX, double fromY, double toX, double toY) {
        row = movie;
        double middle = (fromX + toX) / 2;
        setStartX(fromX);
        setStartY(fromY);
        setControlX1(middle);
        setControlY1(fromY);
        setControlX2(middle);
        setControlY2(toY);
        setEndX(toX);
        setEndY(toY);
    }

    /** Fades towards an end that lies outside of what its list shows. */
    void fade(boolean leftInView, boolean rightInView) {
        pseudoClassStateChanged(LEAVES_LEFT, !leftInView);
        pseudoClassStateChanged(LEAVES_RIGHT, !rightInView);
    }

    /** Whether it crosses a list in between, which is not to be read through lines: seen only while it is lit. */
    void leadAcross(boolean across) {
        pseudoClassStateChanged(ACROSS, across);
    }

    /** Stands out if its movie is the lit one, and steps back if another is. */
    void light(@Nullable Integer lit) {
        boolean mine = lit != null && lit == row;
        pseudoClassStateChanged(LIT, mine);
        pseudoClassStateChanged(UNLIT, lit != null && !mine);
        setViewOrder(mine ? -1 : 0);
    }
}
