package org.twinreel.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Genre;
import org.twinreel.catalogue.Movie;

/** Small catalogues for tests, movie by movie. */
final class Movies {
    private final List<Movie> movies = new ArrayList<>();

    /** Adds a movie of which only the overview and the genres matter. */
    Movies about(String overview, int... genreIds) {
        return add(overview, 5.0, 10, OptionalInt.empty(), genreIds);
    }

    /** Adds a movie of which only the numbers matter. */
    Movies rated(double voteAverage, long voteCount, OptionalInt year) {
        return add("An overview.", voteAverage, voteCount, year);
    }

    /** The movies added. */
    Catalogue catalogue() {
        return new Catalogue("movies", movies);
    }

    private Movies add(String overview, double voteAverage, long voteCount, OptionalInt year, int... genreIds) {
        movies.add(new Movie(
                movies.size(),
                movies.size(),
                "Movie " + movies.size(),
                overview,
                Arrays.stream(genreIds).mapToObj(Genre::of).toList(),
                year,
                voteAverage,
                voteCount,
                voteCount / 10.0,
                "en"));
        return this;
    }
}
