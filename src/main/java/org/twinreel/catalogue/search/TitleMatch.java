package org.twinreel.catalogue.search;

import java.util.List;
import org.twinreel.catalogue.Movie;

/** What looking up a title yields. */
public sealed interface TitleMatch {

    /** One movie bears the title, or is the only one whose title contains it. */
    record Found(Movie movie) implements TitleMatch {}

    /** Several movies match; in row order, exact titles only if there are any. */
    record Several(List<Movie> movies) implements TitleMatch {
        public Several {
            movies = List.copyOf(movies);
        }
    }

    /** No title matches; these are spelled most like it, nearest first, perhaps none. */
    record NotFound(List<Movie> nearest) implements TitleMatch {
        public NotFound {
            nearest = List.copyOf(nearest);
        }
    }
}
