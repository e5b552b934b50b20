package org.twinreel.ui.evaluation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a person wants to see of the figures; the same on every tab. */
final class FigureChoice {
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.GENRE_OVERLAP);
    private final ObjectProperty<GroupChoice> group = new SimpleObjectProperty<>(GroupChoice.EVERY);

    /** The measure in the bars and in the distributions. */
    ObjectProperty<Measure> measure() {
        return measure;
    }

    /** The queries in the tables and in the distributions. */
    ObjectProperty<GroupChoice> group() {
        return group;
    }
}
