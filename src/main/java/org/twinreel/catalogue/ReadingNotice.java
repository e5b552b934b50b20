package org.twinreel.catalogue;

import java.util.List;

/**
 * Something about a file that a person should know, though it opened.
 *
 * @param kind what it is
 * @param details names or numbers that belong to it
 */
public record ReadingNotice(Kind kind, List<String> details) {
    public ReadingNotice {
        details = List.copyOf(details);
    }

    /** What there is to know. */
    public enum Kind {
        /** The file has no ids; a movie is called by its row number. */
        NO_IDS,
        /** The file has no genres; the block of genres is empty. */
        NO_GENRES,
        /** The file has no dates; the release year is the same for all. */
        NO_DATES,
        /** The file has no languages. */
        NO_LANGUAGES,
        /** The file has no popularity; that column is the same for all. */
        NO_POPULARITY,
        /** The file has no vote average or no vote count; no target can be built, so nothing can be trained. */
        NO_VOTES,
        /** There is no header, so the columns were told by what is in them; the details are {@code field=column}. */
        COLUMNS_GUESSED,
        /** No column has a name that is known for these fields, so they were told by the cells; {@code field=name}. */
        COLUMNS_TOLD_BY_CELLS,
        /** The file has no dates, but its titles end with years; the detail is how many. */
        YEARS_FROM_TITLES,
        /** Dates are a spreadsheet's numbers of days; the detail is how many. */
        DATES_AS_DAY_NUMBERS,
        /** Dates count seconds, or parts of them, since 1970; the detail is how many. */
        DATES_AS_TIMESTAMPS,
        /** Vote averages were shares, percentages or on another scale; the detail is how many were brought to 0..10. */
        RATINGS_CONVERTED,
        /** What stood around the cells of every row was left out; the detail is a {@code RowWrapping}. */
        ROWS_UNWRAPPED,
        /** Dates have the day first. */
        DATES_DAY_FIRST,
        /** Dates have the month first. */
        DATES_MONTH_FIRST,
        /** Dates could have the day or the month first; the detail is how many. Their years are sure. */
        DATES_AMBIGUOUS,
        /** Some dates have the day first and some the month; the details are how many of each. */
        DATES_MIXED,
        /** Years have two digits; the detail is how many. 00 to 29 are taken for 2000 to 2029. */
        YEARS_OF_TWO_DIGITS,
        /** Numbers have a decimal comma; the details are the fields. */
        DECIMAL_COMMA,
        /** Numbers such as 1,234 could have a decimal or a thousands mark; the details are the fields. */
        NUMBERS_AMBIGUOUS,
        /** Genres that TMDB does not have are kept under their own names; the details are the names. */
        OWN_GENRES,
        /** Bytes that are no characters were replaced; the detail is how many. */
        WRONG_BYTES,
        /** Bytes amid UTF-8 that are none were read as Windows-1252; the detail is how many. */
        WINDOWS_BYTES,
        /** Characters seem to be bytes of UTF-8 that somebody encoded once more; the details are how many, and a word. */
        TWICE_ENCODED,
        /** All characters beyond ASCII were UTF-8 encoded twice, which is undone; the details are how many, and a word. */
        TWICE_ENCODED_UNDONE
    }
}
