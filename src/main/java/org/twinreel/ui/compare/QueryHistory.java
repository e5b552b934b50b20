package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.twinreel.catalogue.Movie;

/** The queries so far, to go back and forward through as through pages of a browser. */
final class QueryHistory {
    private final List<Movie> visited = new ArrayList<>();
    private int position = -1;
    private final ReadOnlyObjectWrapper<@Nullable Movie> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper hasEarlier = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasLater = new ReadOnlyBooleanWrapper();

    /** The query in view; null before the first. */
    ReadOnlyObjectProperty<@Nullable Movie> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasEarlier() {
        return hasEarlier.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasLater() {
        return hasLater.getReadOnlyProperty();
    }

    /** Goes on to a query; those that lay ahead are forgotten. The query in view again changes nothing. */
    void visit(Movie query) {
        if (!query.equals(current.get())) {
            visited.subList(position + 1, visited.size()).clear();
            visited.add(query);
            moveTo(visited.size() - 1);
        }
    }

    /** Goes back by one query, if there is one. */
    void back() {
        moveTo(Math.max(Math.min(0, position), position - 1));
    }

    /** Goes forward by one query, if there is one. */
    void forward() {
        moveTo(Math.min(visited.size() - 1, position + 1));
    }

    /** Forgets everything. */
    void clear() {
        visited.clear();
        moveTo(-1);
    }

    private void moveTo(int place) {
        position = place;
        hasEarlier.set(position > 0);
        hasLater.set(position < visited.size() - 1);
        current.set(position < 0 ? null : visited.get(position));
    }
}
