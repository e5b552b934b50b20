package org.twinreel.catalogue;

import java.util.List;

/**
 * The cleaned movies; a movie's position is its {@link Movie#index()} and its row in every matrix.
 *
 * @param name what a person calls it: the file's name
 * @param movies at least one, in the file's order
 */
public record Catalogue(String name, List<Movie> movies) {
    public Catalogue {
        movies = List.copyOf(movies);
        if (movies.isEmpty()) {
            throw new IllegalArgumentException("a catalogue needs at least one movie");
        }
        for (int row = 0; row < movies.size(); row++) {
            if (movies.get(row).index() != row) {
                throw new IllegalArgumentException("movie at row " + row + " says it is at "
                        + movies.get(row).index());
            }
        }
    }

    /** Number of movies, n. */
    public int size() {
        return movies.size();
    }

    /** The movie at a row, 0..n − 1. */
    public Movie movie(int row) {
        return movies.get(row);
    }

    /** The genres that occur, by ascending id. */
    public List<Genre> genres() {
        return movies.stream()
                .flatMap(movie -> movie.genres().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
