package org.twinreel.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What files call the fields, without regard to case, blanks and punctuation; the likelier name comes first. */
final class FieldNames {
    private static final Map<Field, List<String>> NAMES = new EnumMap<>(Map.of(
            Field.TITLE,
            List.of(
                    "title",
                    "movietitle",
                    "filmtitle",
                    "primarytitle",
                    "originaltitle",
                    "seriestitle",
                    "movie",
                    "film",
                    "moviename",
                    "filmname",
                    "name"),
            Field.OVERVIEW,
            List.of(
                    "overview",
                    "description",
                    "plot",
                    "synopsis",
                    "plotsummary",
                    "summary",
                    "storyline",
                    "about",
                    "plotoutline",
                    "moviedescription"),
            Field.VOTE_AVERAGE,
            List.of(
                    "voteaverage",
                    "averagevote",
                    "avgvote",
                    "voteavg",
                    "averagerating",
                    "avgrating",
                    "ratingaverage",
                    "meanrating",
                    "rating",
                    "imdbrating",
                    "userrating",
                    "userscore",
                    "imdbscore",
                    "score",
                    "tmdbrating"),
            Field.ID,
            List.of("id", "tmdbid", "movieid", "filmid", "titleid", "idmovie", "sno", "serialno", "srno", "no", "nr"),
            Field.GENRE_IDS,
            List.of("genreids", "genres", "genre", "genreid", "genrenames", "genrename", "genrelist", "category"),
            Field.RELEASE_DATE,
            List.of(
                    "releasedate",
                    "releaseyear",
                    "released",
                    "releasedyear",
                    "release",
                    "dateofrelease",
                    "yearofrelease",
                    "premiere",
                    "startyear",
                    "date",
                    "year"),
            Field.VOTE_COUNT,
            List.of(
                    "votecount",
                    "votes",
                    "numvotes",
                    "numberofvotes",
                    "noofvotes",
                    "votescount",
                    "numberofratings",
                    "ratingcount",
                    "numratings",
                    "noofratings",
                    "imdbvotes",
                    "votecounts",
                    "totalvotes"),
            Field.POPULARITY,
            List.of("popularity", "popularityscore", "popularityindex", "tmdbpopularity"),
            Field.ORIGINAL_LANGUAGE,
            List.of("originallanguage", "language", "lang", "languagecode", "originallang", "spokenlanguage")));

    private static final Set<String> ALL =
            NAMES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private FieldNames() {}

    /** The names of a field as {@link #plain} writes them. */
    static List<String> of(Field field) {
        return NAMES.getOrDefault(field, List.of());
    }

    /** Whether a cell may well be the name of a field's column. */
    static boolean isKnown(String cell) {
        return cell.length() <= 60 && ALL.contains(plain(cell));
    }

    /**
     * A name's letters and digits in lower case. Of a name of several header rows that say the same, one; a unit in
     * brackets, such as in {@code Vote Average (0-10)}, is left out.
     */
    static String plain(String name) {
        int bracket = name.indexOf('(');
        String[] words =
                (bracket > 0 ? name.substring(0, bracket) : name).strip().split(" ", -1);
        boolean same = words.length > 1 && Set.of(words[0]).containsAll(List.of(words));
        var plain = new StringBuilder();
        for (String word : same ? new String[] {words[0]} : words) {
            for (int index = 0; index < word.length(); index++) {
                if (Character.isLetterOrDigit(word.charAt(index))) {
                    plain.append(word.charAt(index));
                }
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
