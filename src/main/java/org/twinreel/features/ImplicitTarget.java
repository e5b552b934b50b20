package org.twinreel.features;

import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;

/**
 * What the model learns to predict. Nobody's ratings are in the catalogue, so the tutorial makes a score of what is:
 * {@link Movie#implicitScore()}, scaled by a {@link MinMaxScaler}. Both of its ingredients are inputs, too.
 */
public final class ImplicitTarget {
    private ImplicitTarget() {}

    /** The target of every movie, n values in [0, 1]; all 0 where all scores are equal. */
    public static Target of(Catalogue catalogue) {
        double[] scores =
                catalogue.movies().stream().mapToDouble(Movie::implicitScore).toArray();
        MinMaxScaler scaler = MinMaxScaler.fit(scores);
        return new Target(scaler.scale(scores), scaler.minimum(), scaler.maximum());
    }
}
