package org.twinreel.catalogue;

import java.util.List;

/** Finds movies by title, without regard to case and accents. */
public final class TitleSearch {

    /** A search over a catalogue's titles. */
    public TitleSearch(Catalogue catalogue) {
        throw new IllegalStateException("to be written");
    }

    /** Looks a title up: exact first, then contained, then the nearest spellings. */
    public TitleMatch find(String title) {
        throw new IllegalStateException("to be written");
    }

    /**
     * Titles to offer while somebody types: prefixes first, then titles that contain the text, then near spellings;
     * among equals the most voted first.
     *
     * @param typed what stands in the search field; blank text offers nothing
     * @param limit most movies to return, at least 1
     */
    public List<Movie> complete(String typed, int limit) {
        throw new IllegalStateException("to be written");
    }
}
