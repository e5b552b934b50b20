package org.twinreel.ui.why;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.twinreel.catalogue.Movie;

/** The numbers by which two movies are near or far. */
enum MovieNumber {
    YEAR(movie -> movie.releaseYear().isPresent() ? movie.releaseYear().getAsInt() : Double.NaN),
    VOTE_COUNT(Movie::voteCount),
    POPULARITY(Movie::popularity),
    VOTE_AVERAGE(Movie::voteAverage);

    @SuppressWarnings("ImmutableEnumChecker") // method references that hold nothing
    private final ToDoubleFunction<Movie> value;

    MovieNumber(ToDoubleFunction<Movie> value) {
        this.value = value;
    }

    /** The number of a movie; NaN where it is unknown. */
    double of(Movie movie) {
        return value.applyAsDouble(movie);
    }

    /** The end of its messages' keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
