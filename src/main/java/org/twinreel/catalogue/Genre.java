package org.twinreel.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A genre by TMDB's numbering.
 *
 * @param id TMDB's genre id, or one of our own from 1,000,000 on
 * @param name TMDB's English name, "Genre 123" for a number that TMDB does not list, or a file's own name for a genre
 *     that TMDB does not have
 */
public record Genre(int id, String name) implements Comparable<Genre> {
    private static final Map<Integer, String> TMDB = Map.ofEntries(
            Map.entry(12, "Adventure"),
            Map.entry(14, "Fantasy"),
            Map.entry(16, "Animation"),
            Map.entry(18, "Drama"),
            Map.entry(27, "Horror"),
            Map.entry(28, "Action"),
            Map.entry(35, "Comedy"),
            Map.entry(36, "History"),
            Map.entry(37, "Western"),
            Map.entry(53, "Thriller"),
            Map.entry(80, "Crime"),
            Map.entry(99, "Documentary"),
            Map.entry(878, "Science Fiction"),
            Map.entry(9648, "Mystery"),
            Map.entry(10402, "Music"),
            Map.entry(10749, "Romance"),
            Map.entry(10751, "Family"),
            Map.entry(10752, "War"),
            Map.entry(10770, "TV Movie"));

    /** Those of series, and one that movies had once. */
    private static final Map<Integer, String> TELEVISION = Map.of(
            10759, "Action & Adventure",
            10762, "Kids",
            10763, "News",
            10764, "Reality",
            10765, "Sci-Fi & Fantasy",
            10766, "Soap",
            10767, "Talk",
            10768, "War & Politics",
            10769, "Foreign");

    /** Genres that TMDB does not have are numbered from here on, in the order in which a file names them. */
    public static final int FIRST_OWN_ID = 1_000_000;

    private static final Comparator<Genre> BY_ID = Comparator.comparingInt(Genre::id);

    /** The genre with TMDB's number {@code id}. */
    public static Genre of(int id) {
        return new Genre(id, TMDB.getOrDefault(id, TELEVISION.getOrDefault(id, "Genre " + id)));
    }

    /** TMDB's 19 movie genres, by ascending id. */
    public static List<Genre> tmdbGenres() {
        return listed(TMDB);
    }

    /** TMDB's genres that movies do not have, by ascending id. */
    public static List<Genre> televisionGenres() {
        return listed(TELEVISION);
    }

    private static List<Genre> listed(Map<Integer, String> genres) {
        return new TreeMap<>(genres)
                .entrySet().stream()
                        .map(entry -> new Genre(entry.getKey(), entry.getValue()))
                        .toList();
    }

    @Override
    public int compareTo(Genre other) {
        return BY_ID.compare(this, other);
    }
}
