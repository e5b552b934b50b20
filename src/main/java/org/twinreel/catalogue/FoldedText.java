package org.twinreel.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as titles are compared: without case and accents.
 *
 * @param plain with its punctuation
 * @param words its words only, one space between two; empty for a text of signs
 */
record FoldedText(String plain, String words) {
    /** Accents and points of scripts that write them above or below a letter; vowel signs of Indic scripts stay. */
    private static final Pattern ACCENTS = Pattern.compile(
            "[\\p{M}&&[\\p{IsInherited}\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsHebrew}\\p{IsArabic}]"
                    + "&&[^\\u3099\\u309A]]");

    /** Parted from the number before them, or "8½" would become "81/2". */
    private static final Pattern FRACTIONS = Pattern.compile("(?=[\\u00BC-\\u00BE\\u2150-\\u215F])");

    private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02BC]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Folds a text. */
    static FoldedText of(String text) {
        String parted = FRACTIONS.matcher(text).replaceAll(" ");
        String folded = ACCENTS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = SPACE.matcher(oneCase(folded)).replaceAll(" ").strip();
        String words = APOSTROPHES.matcher(plain).replaceAll("").replace("&", " and ");
        return new FoldedText(plain, NO_WORD.matcher(words).replaceAll(" ").strip());
    }

    /** Upper case first, so that {@code ß} meets {@code SS}; then the letters that no decomposition takes apart. */
    private static String oneCase(String text) {
        return text.toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ħ', 'h')
                .replace("þ", "th")
                .replace("æ", "ae")
                .replace("œ", "oe");
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

    /** Whether this text begins with the other or with its words. */
    boolean startsWith(FoldedText other) {
        return plain.startsWith(other.plain) || (!other.words.isEmpty() && words.startsWith(other.words));
    }

    /** Whether one of this text's words begins with the other's words. */
    boolean hasWordPrefix(FoldedText other) {
        int place = other.words.isEmpty() ? -1 : words.indexOf(other.words);
        while (place > 0 && words.charAt(place - 1) != ' ') {
            place = words.indexOf(other.words, place + 1);
        }
        return place >= 0;
    }

    /** Whether the other, or its words, stand anywhere in this text. */
    boolean contains(FoldedText other) {
        return plain.contains(other.plain) || (!other.words.isEmpty() && words.contains(other.words));
    }

    /** What spellings are compared by: the words, or the signs of a text that has none. */
    String spelling() {
        return words.isEmpty() ? plain : words;
    }
}
