package org.twinreel.ui.evaluation;

import java.util.List;
import java.util.Locale;
import org.twinreel.evaluation.QueryGroup;

/** Which queries' figures are shown. */
enum GroupChoice {
    /** All, trained and untrained ones beside each other. */
    EVERY,
    ALL,
    TRAINED,
    UNTRAINED;

    /** The groups shown. */
    List<QueryGroup> groups() {
        return switch (this) {
            case EVERY -> List.of(QueryGroup.values());
            case ALL -> List.of(QueryGroup.ALL);
            case TRAINED -> List.of(QueryGroup.TRAINED);
            case UNTRAINED -> List.of(QueryGroup.UNTRAINED);
        };
    }

    /** Its part of the keys of texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
