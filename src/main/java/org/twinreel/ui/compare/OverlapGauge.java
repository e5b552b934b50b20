package org.twinreel.ui.compare;

import javafx.scene.layout.Region;
import org.twinreel.ui.style.Styles;

/** A list's genre overlap as a length, with a notch each where chance and popularity lie. */
final class OverlapGauge extends Region {
    private static final double NOTCH = 3;

    private final Region fill = part("similarity-whole");
    private final Region chanceNotch = part("notch-random");
    private final Region popularityNotch = part("notch-popularity");
    private double overlap;
    private double chance;
    private double popularity;

    OverlapGauge() {
        getStyleClass().addAll(Styles.BAR_TRACK, "overlap-gauge");
        getChildren().addAll(fill, chanceNotch, popularityNotch);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /** Shows shares of 0..1; one that is NaN is left out. */
    void show(double ofList, double byChance, double byPopularity) {
        overlap = ofList;
        chance = byChance;
        popularity = byPopularity;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.setVisible(!Double.isNaN(overlap));
        fill.resizeRelocate(0, 0, Math.max(0, getWidth() * overlap), getHeight());
        placeNotch(chanceNotch, chance);
        placeNotch(popularityNotch, popularity);
    }

    private void placeNotch(Region notch, double share) {
        notch.setVisible(!Double.isNaN(share));
        double centre = (getWidth() - NOTCH) * share;
        notch.resizeRelocate(centre, -2, NOTCH, getHeight() + 4);
    }
}
