package org.twinreel.catalogue.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A text as titles are compared: without case and accents.
 *
 * @param plain with its punctuation
 * @param words its words only, one space between two; empty for a text of signs
 */
record FoldedText(String plain, String words) {
    private static final char LAST_OF_ASCII = 127;

    /** As many letters become of one at most. */
    private static final int MOST_FOR_ONE = 4;

    /** Accents and points of scripts that write them above or below a letter; vowel signs of Indic scripts stay. */
    private static final Pattern ACCENTS = Pattern.compile(
            "[\\p{M}&&[\\p{IsInherited}\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsHebrew}\\p{IsArabic}]"
                    + "&&[^\\u3099\\u309A]]");

    /** Parted from the number before them, or "8½" would become "81/2". */
    private static final Pattern FRACTIONS = Pattern.compile("(?=[\\u00BC-\\u00BE\\u2150-\\u215F])");

    private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02BC]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Control characters too: an index may use them as its own marks. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");

    /** Folds a text. */
    static FoldedText of(String text) {
        String letters = text.chars().allMatch(character -> character <= LAST_OF_ASCII)
                ? text.toLowerCase(Locale.ROOT)
                : oneCase(withoutAccents(text));
        String plain = SPACE.matcher(letters).replaceAll(" ").strip();
        String words = APOSTROPHES.matcher(plain).replaceAll("").replace("&", " and ");
        return new FoldedText(plain, NO_WORD.matcher(words).replaceAll(" ").strip());
    }

    private static String withoutAccents(String text) {
        String parted = FRACTIONS.matcher(text).replaceAll(" ");
        return ACCENTS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** Upper case first, so that {@code ß} meets {@code SS}; then the letters that no decomposition takes apart. */
    private static String oneCase(String text) {
        char[] letters = text.toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .toCharArray();
        var folded = new char[letters.length * MOST_FOR_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** Whether the two are the same, signs and all. */
    boolean equalsPlainly(FoldedText other) {
        return plain.equals(other.plain);
    }

    /** Whether the two have the same words, at least one. */
    boolean equalsInWords(FoldedText other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** Whether there is more to it than words. */
    boolean hasSigns() {
        return !plain.equals(words);
    }

    /** What spellings are compared by: the words, or the signs of a text that has none. */
    String spelling() {
        return words.isEmpty() ? plain : words;
    }
}
