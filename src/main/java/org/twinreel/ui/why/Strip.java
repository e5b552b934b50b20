package org.twinreel.ui.why;

import javafx.scene.layout.Region;

/** A line from the least to the most of the catalogue, with marks where values lie, or filled up to one. */
final class Strip extends Region {
    private static final double THICKNESS = 6;
    private static final double DOT = 10;
    private static final double RING = 12;

    private final Region track = part("track");
    private final Region fill = part("fill");
    private final Region middle = part("middle");
    private final Region ring = part("ring");
    private final Region dot = part("dot");
    private final double filled;
    private final double ringAt;
    private final double dotAt;

    private Strip(double filled, double ringAt, double dotAt) {
        this.filled = filled;
        this.ringAt = ringAt;
        this.dotAt = dotAt;
        getStyleClass().add("why-strip");
        getChildren().addAll(track, fill, middle, ring, dot);
    }

    /** A strip filled from the left; a share of NaN leaves it empty. */
    static Strip upTo(double share) {
        return new Strip(share, Double.NaN, Double.NaN);
    }

    /** A strip with a ring and a dot; one that is NaN is left out. */
    static Strip with(double ringShare, double dotShare) {
        return new Strip(Double.NaN, ringShare, dotShare);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - THICKNESS) / 2;
        track.resizeRelocate(0, top, getWidth(), THICKNESS);
        fill.setVisible(!Double.isNaN(filled));
        fill.resizeRelocate(0, top, Math.max(0, getWidth() * filled), THICKNESS);
        middle.resizeRelocate(getWidth() / 2, top - 2, 1, THICKNESS + 4);
        place(ring, ringAt, RING);
        place(dot, dotAt, DOT);
    }

    private void place(Region mark, double share, double size) {
        mark.setVisible(!Double.isNaN(share));
        double centre = RING / 2 + (getWidth() - RING) * share;
        mark.resizeRelocate(centre - size / 2, (getHeight() - size) / 2, size, size);
    }
}
