package org.twinreel.catalogue;

import java.util.Locale;

/** A column that the pipeline reads; every other column of a file is passed over. */
enum Field {
    TITLE,
    OVERVIEW,
    VOTE_AVERAGE,
    ID,
    GENRE_IDS,
    RELEASE_DATE,
    VOTE_COUNT,
    POPULARITY,
    ORIGINAL_LANGUAGE;

    private final String header = name().toLowerCase(Locale.ROOT);

    /** Its name in the header. */
    String header() {
        return header;
    }

    /** Whether a file without it is of no use. */
    boolean isRequired() {
        return this == TITLE || this == OVERVIEW || this == VOTE_AVERAGE;
    }
}
