package org.twinreel.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.twinreel.ui.style.Styles;

/**
 * A similarity as a length, 0..1; nothing is drawn below 0. One that is made of two parts shows both, end to end; a part
 * below 0 lies as a thin strip over what it takes away from the other.
 */
final class SimilarityBar extends Region {
    /** Of a part below 0: the style sheet draws it as a strip. */
    private static final PseudoClass TAKEN_AWAY = PseudoClass.getPseudoClass("taken-away");

    private final Region whole = part("similarity-whole");
    private final Region contentPart = part("similarity-content");
    private final Region cfPart = part("similarity-cf");
    private double wholeShare;
    private double contentShare;
    private double cfShare;

    SimilarityBar() {
        getStyleClass().addAll(Styles.BAR_TRACK, "similarity-bar");
        getChildren().addAll(whole, contentPart, cfPart);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /** Shows a similarity in one piece. */
    void show(double similarity) {
        wholeShare = similarity;
        contentShare = 0;
        cfShare = 0;
        requestLayout();
    }

    /** Shows a similarity as the sum of what content and cf contribute. */
    void show(double ofContent, double ofCf) {
        wholeShare = 0;
        contentShare = ofContent;
        cfShare = ofCf;
        if (ofContent < 0) {
            contentPart.toFront();
        } else {
            cfPart.toFront();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        place(whole, 0, wholeShare);
        placePart(contentPart, 0, contentShare, cfShare);
        placePart(cfPart, Math.max(0, contentShare), cfShare, contentShare);
    }

    private void placePart(Region part, double start, double share, double other) {
        part.pseudoClassStateChanged(TAKEN_AWAY, share < 0);
        if (share < 0) {
            place(part, other + share, other);
        } else {
            place(part, start, start + share);
        }
    }

    /** Lays a part out between two shares of the width; outside 0..1 it is cut off. */
    private void place(Region part, double from, double to) {
        double start = getWidth() * Math.max(0, Math.min(1, from));
        double end = getWidth() * Math.max(0, Math.min(1, to));
        part.resizeRelocate(start, 0, Math.max(0, end - start), getHeight());
    }
}
