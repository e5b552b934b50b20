package org.twinreel.catalogue;

import java.util.Locale;

/** What the pipeline reads of a movie; each comes from one column of a file. */
public enum Field {
    /** What the movie is called; a file without it is of no use. */
    TITLE,
    /** What it is about; a file without it is of no use. */
    OVERVIEW,
    /** Mean vote, 0..10. */
    VOTE_AVERAGE,
    /** TMDB's id. */
    ID,
    /** Genres, as ids or as names. */
    GENRE_IDS,
    /** When it came out. */
    RELEASE_DATE,
    /** Number of votes. */
    VOTE_COUNT,
    /** TMDB's popularity. */
    POPULARITY,
    /** An ISO 639-1 code. */
    ORIGINAL_LANGUAGE;

    private final String header = name().toLowerCase(Locale.ROOT);

    /** Its name in the header of TMDB's own files, such as {@code vote_average}. */
    public String header() {
        return header;
    }

    /** Whether a file without it is of no use. */
    public boolean isRequired() {
        return this == TITLE || this == OVERVIEW;
    }
}
