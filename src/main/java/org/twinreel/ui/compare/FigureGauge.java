package org.twinreel.ui.compare;

import javafx.scene.layout.Region;
import org.twinreel.ui.style.Styles;

/** A list's figure as a length, with a notch each where chance and popularity lie. */
final class FigureGauge extends Region {
    private static final double NOTCH = 3;

    private final Region fill = part("similarity-whole");
    private final Region chanceNotch = part("notch-random");
    private final Region popularityNotch = part("notch-popularity");
    private double own;
    private double chance;
    private double popularity;

    FigureGauge() {
        getStyleClass().addAll(Styles.BAR_TRACK, "figure-gauge");
        getChildren().addAll(fill, chanceNotch, popularityNotch);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /**
     * Shows a figure and its baselines; one that is NaN is left out, one below 0 lies at the start.
     *
     * @param full the figure that fills the gauge
     */
    void show(double ofList, double byChance, double byPopularity, double full) {
        own = share(ofList, full);
        chance = share(byChance, full);
        popularity = share(byPopularity, full);
        requestLayout();
    }

    private static double share(double figure, double full) {
        return full > 0 ? Math.max(0, Math.min(1, figure / full)) : figure;
    }

    @Override
    protected void layoutChildren() {
        fill.setVisible(!Double.isNaN(own));
        fill.resizeRelocate(0, 0, Double.isNaN(own) ? 0 : getWidth() * Math.min(1, own), getHeight());
        placeNotch(chanceNotch, chance);
        placeNotch(popularityNotch, popularity);
    }

    private void placeNotch(Region notch, double share) {
        notch.setVisible(!Double.isNaN(share));
        double start = (getWidth() - NOTCH) * share;
        notch.resizeRelocate(start, -2, NOTCH, getHeight() + 4);
    }
}
