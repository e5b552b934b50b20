package org.twinreel.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The cleaned movies; a movie's position is its {@link Movie#index()} and its row in every matrix.
 *
 * @param name what a person calls it: the file's name
 * @param movies at least one, in the file's order
 * @param absent fields that the file has no column for: every movie has 0, nothing or its row number there
 */
public record Catalogue(String name, List<Movie> movies, Set<Field> absent) {
    public Catalogue {
        movies = List.copyOf(movies);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(absent);
        absent = Collections.unmodifiableSet(fields);
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

    /** A catalogue that lacks no field. */
    public Catalogue(String name, List<Movie> movies) {
        this(name, movies, Set.of());
    }

    /** Whether there are votes to make a target of; without them nothing can be learned. */
    public boolean hasVotes() {
        return !absent.contains(Field.VOTE_AVERAGE) && !absent.contains(Field.VOTE_COUNT);
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
