package org.twinreel.catalogue.values;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.names.FieldNames;

/**
 * Takes from around a number what people put there, as in {@code 1,234 votes}, {@code (1,234)} and {@code ★ 7.8}, and
 * writes shares and stars in one way: {@code 8,2 von 10} as {@code 8,2/10}, {@code ★★★★½} as {@code 4.5/5}. Brackets say
 * nothing of a sign, as no number here is below 0. An age rating such as PG-13 or 16+ is no number.
 */
public final class NumberText {
    private static final int LONGEST = 40;
    private static final String PLAIN = ".,/% -'\u2019\u00A0\u202F";
    private static final Pattern OUT_OF =
            Pattern.compile("(?i)(?<=\\d)\\s*(?:out of|von|of|sur|su|de|di|van|z|av|af|из)\\s*(?=\\d+(?!\\S))");
    private static final Pattern BRACKETS_BEHIND = Pattern.compile("(?<=[^\\s])\\s*[(\\[][^()\\[\\]]*[)\\]]$");
    private static final Pattern STARS = Pattern.compile("([★⭐✭]*)(½|1/2)?([☆✩]*)");
    private static final Pattern VARIANT = Pattern.compile("[\\s\uFE0F]");
    private static final Pattern NUMBER = Pattern.compile(
            "([^\\d+-]*)([+-]?\\d(?:[\\d.,'\u2019\u00A0\u202F ]*\\d)?(?:\\s*/\\s*\\d+|\\s*%|\\s*[kKmM万萬만](?!\\p{L}))?)(\\D*)");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** What stands beside a rating; other letters make it another thing. */
    private static final Set<String> BESIDE_RATINGS = words(
            Field.VOTE_AVERAGE,
            """
            imdb tmdb avg point points pts star stars punkt punkten stern sterne sternen punto puntos punti ponto pontos etoile
            etoiles estrella estrellas estrelas stella stelle gwiazdki gwiazdek балла баллов 点 分 점 星 つ星
            """);

    private static final Set<String> BESIDE_COUNTS = words(
            Field.VOTE_COUNT,
            """
            vote rating ratings userrating userratings userreviews review reviews user users voter people person persons
            stimme bewertung voto voti avis nutzer opinioni resenas głos głosów ocen oceny hlasů голоса оценок оценка 人 人评价 票 件 명 표
            """);

    private NumberText() {}

    private static Set<String> words(Field field, String others) {
        var words = new HashSet<>(FieldNames.of(field));
        for (String word : others.strip().split("\\s+", -1)) {
            words.add(FieldNames.plain(word));
        }
        return words;
    }

    /** The cells of a field's column, each as {@link #bare(Field, String)} says. */
    public static List<String> bare(Field field, List<String> cells) {
        for (String cell : cells) {
            if (!isPlain(cell)) {
                return cells.stream().map(each -> bare(field, each)).toList();
            }
        }
        return cells;
    }

    /** The number in a cell of a field's column; what holds no number, or is an id, stays as it is. */
    public static String bare(Field field, String cell) {
        if (field == Field.ID || cell.length() > LONGEST || isPlain(cell)) {
            return cell;
        }
        String text = cell.strip();
        if (field == Field.VOTE_AVERAGE) {
            String stars = stars(text);
            if (!stars.isEmpty()) {
                return stars;
            }
            text = OUT_OF.matcher(BRACKETS_BEHIND.matcher(text).replaceFirst(""))
                    .replaceFirst("/");
        }
        Matcher number = NUMBER.matcher(text);
        boolean found = number.matches()
                && !DASH.matcher(number.group(1)).find()
                && mayStand(field, number.group(1))
                && mayStandBehind(field, number.group(3));
        return found ? number.group(2) : cell;
    }

    private static boolean isPlain(String cell) {
        for (int index = 0; index < cell.length(); index++) {
            char character = cell.charAt(index);
            if ((character < '0' || character > '9') && character != '.' && PLAIN.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** “1,000+” is a number of votes, 16+ an age. */
    private static boolean mayStandBehind(Field field, String text) {
        boolean open = text.indexOf('+') >= 0 && field != Field.VOTE_COUNT;
        return !open && !DASH.matcher(text).find() && mayStand(field, text);
    }

    private static boolean mayStand(Field field, String text) {
        String letters = NO_LETTERS.matcher(text).replaceAll("");
        if (letters.isEmpty()) {
            return true;
        }
        String word = FieldNames.plain(letters);
        return switch (field) {
            case VOTE_AVERAGE -> BESIDE_RATINGS.contains(word);
            case VOTE_COUNT -> BESIDE_COUNTS.contains(word);
            default -> false;
        };
    }

    /** Stars as a share of as many as there are, at least five; empty where a text is made of something else. */
    private static String stars(String text) {
        String signs = VARIANT.matcher(text).replaceAll("");
        Matcher stars = STARS.matcher(signs);
        if (signs.isEmpty() || !stars.matches()) {
            return "";
        }
        int full = stars.group(1).length();
        String half = stars.group(2) == null ? "" : ".5";
        int all = full + (half.isEmpty() ? 0 : 1) + stars.group(3).length();
        return full + half + (all > 5 ? "/10" : "/5");
    }
}
