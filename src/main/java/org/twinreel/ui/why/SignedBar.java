package org.twinreel.ui.why;

import javafx.scene.layout.Region;

/** A change to the right or to the left of zero. */
final class SignedBar extends Region {
    private static final double THICKNESS = 8;

    private final Region zero = new Region();
    private final Region bar = new Region();
    private final double share;

    /**
     * A bar.
     *
     * @param change that it shows
     * @param scale the change, at least 0, that reaches an end
     */
    SignedBar(double change, double scale) {
        share = scale == 0 ? 0 : Math.max(-1, Math.min(1, change / scale));
        getStyleClass().add("why-signed");
        zero.getStyleClass().add("zero");
        bar.getStyleClass().add(share < 0 ? "farther" : "nearer");
        zero.setManaged(false);
        bar.setManaged(false);
        getChildren().addAll(bar, zero);
    }

    @Override
    protected void layoutChildren() {
        double half = getWidth() / 2;
        double length = half * Math.abs(share);
        bar.resizeRelocate(share < 0 ? half - length : half, (getHeight() - THICKNESS) / 2, length, THICKNESS);
        zero.resizeRelocate(half, 0, 1, getHeight());
    }
}
