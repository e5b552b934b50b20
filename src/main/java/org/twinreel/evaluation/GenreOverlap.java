package org.twinreel.evaluation;

import java.util.List;
import org.twinreel.catalogue.Catalogue;

/** Genre overlap@k: the share of k recommended movies that share at least one genre with the query, 0..1. */
public final class GenreOverlap {
    private final Catalogue catalogue;

    /** The measure over a catalogue. */
    public GenreOverlap(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The overlap of a list of rows with a query row; NaN for an empty list. */
    public double of(int query, List<Integer> rows) {
        throw new IllegalStateException("to be written " + catalogue.name());
    }
}
