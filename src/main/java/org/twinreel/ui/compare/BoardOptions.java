package org.twinreel.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinreel.catalogue.MovieFilter;
import org.twinreel.recommend.Mode;
import org.twinreel.ui.ListLength;

/** What a person chose about the board, whatever the query; all of it stays from query to query. */
final class BoardOptions {
    /** The tutorial's share of cf in the hybrid. */
    static final double HALF = 1 - Mode.HYBRID.contentWeight();

    private final ObjectProperty<Integer> length = new SimpleObjectProperty<>(ListLength.TUTORIAL);
    private final DoubleProperty cfShare = new SimpleDoubleProperty(HALF);
    private final ObjectProperty<MovieFilter> filter = new SimpleObjectProperty<>(MovieFilter.NONE);
    private final BooleanProperty control = new SimpleBooleanProperty();

    /** Length of the lists, k. */
    ObjectProperty<Integer> length() {
        return length;
    }

    /** Share of the cf cosine in the hybrid column's scores, 0..1; the rest is content's. */
    DoubleProperty cfShare() {
        return cfShare;
    }

    /** Which movies may be recommended. */
    ObjectProperty<MovieFilter> filter() {
        return filter;
    }

    /** Whether the control column is on. */
    BooleanProperty control() {
        return control;
    }
}
