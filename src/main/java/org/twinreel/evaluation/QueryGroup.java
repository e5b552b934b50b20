package org.twinreel.evaluation;

import java.util.Locale;

/** Queries that are averaged together. */
public enum QueryGroup {
    /** Every query. */
    ALL,
    /** Movies of the training split. */
    TRAINED,
    /** Movies outside it. */
    UNTRAINED;

    /** Its name in reports, in small letters. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
