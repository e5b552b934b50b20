package org.twinreel.catalogue.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinreel.catalogue.Field;

/**
 * What files call the fields, without regard to case, accents, blanks and punctuation; the likelier name comes first.
 */
public final class FieldNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(movies?|films?|tmdb|imdb|the|card)[\\s._-]+(?=\\p{L}{2})");
    private static final Pattern SUFFIX = Pattern.compile("(?i)_(x|y|en|eng|english)$");

    private static final Map<Field, List<String>> NAMES = FieldWords.all().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().map(FieldNames::plain).toList()));

    private static final Map<Field, Set<String>> DOUBTFUL = FieldWords.doubtful().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().map(FieldNames::plain).collect(Collectors.toUnmodifiableSet())));

    private static final Set<String> ALL =
            NAMES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private FieldNames() {}

    /** The names of a field as {@link #plain} writes them. */
    public static List<String> of(Field field) {
        return NAMES.getOrDefault(field, List.of());
    }

    /** Whether a name of a field, as {@link #plain} writes it, also means other things. */
    public static boolean isDoubtful(Field field, String name) {
        return DOUBTFUL.getOrDefault(field, Set.of()).contains(name);
    }

    /** Whether a cell may well be the name of a field's column. */
    public static boolean isKnown(String cell) {
        return cell.length() <= 60
                && (ALL.contains(plain(cell)) || ALL.contains(bare(cell)) || isKnownRating(unscaled(cell)));
    }

    private static boolean isKnownRating(String stem) {
        return of(Field.VOTE_AVERAGE).contains(stem);
    }

    /** The bare name without the scale that it tells, such as {@code rating} of {@code rating_out_of_5}. */
    public static String unscaled(String name) {
        return bare(NamedScale.of(name).stem());
    }

    /**
     * A name's letters and digits in lower case and without accents. Of a name of several header rows that say the same,
     * one; a unit in brackets or behind a slash, such as in {@code Vote Average (0-10)}, is left out.
     */
    public static String plain(String name) {
        String[] words = withoutUnit(name).strip().split(" ", -1);
        boolean same = words.length > 1 && Set.of(words[0]).containsAll(List.of(words));
        var plain = new StringBuilder();
        for (String word : same ? new String[] {words[0]} : words) {
            for (int index = 0; index < word.length(); index++) {
                if (Character.isLetterOrDigit(word.charAt(index))) {
                    plain.append(word.charAt(index));
                }
            }
        }
        return withoutAccents(plain.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * The plain name without what programs put around it: the table's name in front, as in {@code movie.title}, or the
     * mark that joining two tables leaves, as in {@code title_x}, or that of a language, as in {@code title_en}.
     */
    public static String bare(String name) {
        String stem = SUFFIX.matcher(name.strip()).replaceFirst("");
        return plain(PREFIX.matcher(stem).replaceFirst(""));
    }

    private static String withoutUnit(String name) {
        for (int index = 1; index < name.length(); index++) {
            char character = name.charAt(index);
            if (character == '(' || character == '[' || (character == '/' && name.charAt(index - 1) == ' ')) {
                return name.substring(0, index);
            }
        }
        return name;
    }

    private static String withoutAccents(String name) {
        boolean ascii = name.chars().allMatch(character -> character < 0x80);
        String marked = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        return ascii ? name : withoutStrokes(MARKS.matcher(marked).replaceAll(""));
    }

    /** The strokes of these letters, and the dot that an ı lacks, are no marks to Unicode. */
    private static String withoutStrokes(String name) {
        return name.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace('ı', 'i');
    }
}
