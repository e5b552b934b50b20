package org.twinreel.catalogue.values;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.delimited.cells.MissingText;

/**
 * Whether a cell says that there is nothing to say. A film may be called “Unknown”, “None” or “?”, so that titles have
 * fewer words for it than other fields.
 */
public final class MissingCell {
    private static final int LONGEST_WORDS = 24;

    private static final Set<String> ALSO_FILMS = Set.of("None");

    /** In lower case, without signs around them. */
    private static final Set<String> WORDS = words(
            """
            unknown none nothing nil null nan na n/a n.a n.a. not_available not_applicable not_specified not_known not_given
            unavailable undefined unspecified undetermined missing blank empty no_data no_info no_value no_information
            tba tbd tbc t.b.a t.b.d to_be_announced to_be_determined to_be_confirmed coming_soon n/k not_rated not_yet_rated unrated no_rating
            no_score_yet no_genre no_genres no_genres_listed no_genre_listed #n/a #na #value #ref #name? #div/0 #num #null \\n
            unbekannt keine keine_angabe keine_angaben k.a k._a nicht_verfügbar nicht_bekannt
            inconnu inconnue aucun aucune non_disponible non_renseigné non_renseignée indisponible non_communiqué
            desconocido desconocida ninguno ninguna sin_datos no_disponible sin_información sin_género
            sconosciuto sconosciuta nessuno nessuna non_specificato
            desconhecido desconhecida nenhum nenhuma não_disponível indisponível sem_informação sem_dados
            onbekend geen niet_beschikbaar okänd ukjent ukendt tuntematon bilinmiyor yok
            nieznany nieznana nieznane brak brak_danych neznámý neznámé není
            неизвестно неизвестен нет нет_данных не_указано не_указан н/д
            不明 なし 未定 該当なし 未知 无 無 暂无 暫無 待定 不详 없음 미정 미상 알_수_없음
            """);

    private static final Pattern AROUND = Pattern.compile("^[\\s(<\\[{*\"'«“_.-]+|[\\s)>\\]}*\"'»”_.!。…-]+$");

    private MissingCell() {}

    /** Words parted by white space, in which a low line is a blank. */
    static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+", -1))
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a cell of a field's column is missing. */
    public static boolean is(Field field, String cell) {
        if (field == Field.TITLE) {
            return MissingText.is(cell) && !ALSO_FILMS.contains(cell);
        }
        if (cell.length() > NoOverview.LONGEST || startsWithDigit(cell)) {
            return cell.isBlank();
        }
        return MissingText.is(cell) || says(field, cell);
    }

    /** Nearly all numbers and dates do, and need no more looking at. */
    private static boolean startsWithDigit(String cell) {
        return !cell.isEmpty() && cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
    }

    private static boolean says(Field field, String cell) {
        return switch (field) {
            case OVERVIEW -> isPunctuation(cell) || isWord(cell) || NoOverview.says(cell);
                // The codes of languages are words of other languages, such as Norwegian’s.
            case ORIGINAL_LANGUAGE -> isPunctuation(cell) || (cell.strip().length() > 2 && isWord(cell));
                // A list without genres is one.
            case GENRE_IDS -> isWord(cell) || (!GenreLists.isList(cell.strip()) && isPunctuation(cell));
            default -> isPunctuation(cell) || isWord(cell);
        };
    }

    private static boolean isWord(String cell) {
        return cell.length() <= LONGEST_WORDS && (WORDS.contains(lower(cell)) || WORDS.contains(bare(cell)));
    }

    private static String lower(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** In lower case, without signs around it. */
    static String bare(String cell) {
        return AROUND.matcher(lower(cell)).replaceAll("");
    }

    /** Such as {@code -}, {@code ?} or {@code ...}; a row of stars is no punctuation, but may be a rating. */
    private static boolean isPunctuation(String cell) {
        return cell.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL -> true;
            default -> Character.isWhitespace(character);
        });
    }
}
