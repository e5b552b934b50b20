package org.twinreel.ui.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.twinreel.ui.compare.Board.Place;

/**
 * Which movie people look at. One under the mouse is lit in all lists as long as the mouse stays; one that is selected
 * or explained is lit whenever no other is under the mouse.
 */
final class Spotlight {
    private final ObjectProperty<@Nullable Integer> lit = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> explained = new ReadOnlyObjectWrapper<>();
    private @Nullable Integer selected;

    /** Row of the movie that is lit up in all lists; null for none. */
    ObjectProperty<@Nullable Integer> lit() {
        return lit;
    }

    /** The place that is to be explained; null for none. */
    ReadOnlyObjectProperty<@Nullable Place> explained() {
        return explained.getReadOnlyProperty();
    }

    /** Row of the selected movie; null for none. */
    @Nullable
    Integer selected() {
        return selected;
    }

    /** Selects a movie by its row, in whichever list; null for none. */
    void select(@Nullable Integer row) {
        selected = row;
        lit.set(row);
    }

    /** The mouse is over a movie's row. */
    void enter(@Nullable Integer row) {
        lit.set(row);
    }

    /** The mouse has left. */
    void leave() {
        lit.set(selected);
    }

    /** Explains a place and selects its movie. */
    void explain(Place place) {
        select(place.recommendation().row());
        explained.set(place);
    }

    /** Explains nothing any more; the movie stays selected. */
    void closeExplanation() {
        explained.set(null);
    }

    /** Puts everything out. */
    void putOut() {
        select(null);
        explained.set(null);
    }
}
