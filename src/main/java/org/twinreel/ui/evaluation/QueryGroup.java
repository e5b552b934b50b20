package org.twinreel.ui.evaluation;

import java.util.Locale;
import java.util.Objects;
import org.twinreel.evaluation.CatalogueOverlap;
import org.twinreel.evaluation.ListSource;

/** Queries that are averaged together. */
enum QueryGroup {
    /** Every movie. */
    ALL,
    /** Movies of the training split. */
    TRAINED,
    /** Movies outside it. */
    UNTRAINED;

    /** Its name in files, in small letters. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mean genre overlap of a source's lists for these queries, 0..1; NaN where there are none. */
    double mean(CatalogueOverlap overlap, ListSource source) {
        var means = Objects.requireNonNull(overlap.bySource().get(source));
        return switch (this) {
            case ALL -> means.all();
            case TRAINED -> means.trained();
            case UNTRAINED -> means.untrained();
        };
    }

    /** How many queries there are. */
    int queries(CatalogueOverlap overlap) {
        return switch (this) {
            case ALL -> overlap.trainedQueries() + overlap.untrainedQueries();
            case TRAINED -> overlap.trainedQueries();
            case UNTRAINED -> overlap.untrainedQueries();
        };
    }
}
