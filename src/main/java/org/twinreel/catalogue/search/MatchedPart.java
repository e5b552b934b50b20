package org.twinreel.catalogue.search;

import java.util.Optional;

/**
 * The part of a title that somebody has typed, whatever its case, accents and punctuation.
 *
 * @param begin index of its first char
 * @param end one past its last
 */
public record MatchedPart(int begin, int end) {
    private static final String APOSTROPHES = "'`\u2018\u2019\u02BC";

    /** The words of a title, and where in the title each of their chars comes from. */
    private static final class Spelled {
        private final StringBuilder words = new StringBuilder(" ");
        private final int[] begins;
        private final int[] ends;

        Spelled(String title) {
            // No character becomes more than eighteen, the longest ligature of Arabic; one is for the blank before it.
            begins = new int[1 + title.length() * 20];
            ends = new int[begins.length];
            for (int index = 0; index < title.length(); ) {
                int next = index + Character.charCount(title.codePointAt(index));
                add(title.substring(index, next), index, next);
                index = next;
            }
        }

        private void add(String character, int begin, int end) {
            FoldedText folded = FoldedText.of(character);
            boolean nothing = folded.isEmpty() && !character.isBlank();
            if (nothing || APOSTROPHES.contains(character)) {
                return;
            }
            boolean sign = !folded.equals(new FoldedText(folded.words(), folded.words()));
            if (folded.words().isEmpty() || sign) {
                append(" ", begin, end);
            }
            append(folded.words(), begin, end);
            if (sign) {
                append(" ", begin, end);
            }
        }

        private void append(String text, int begin, int end) {
            for (int index = 0; index < text.length(); index++) {
                boolean second = text.charAt(index) == ' ' && words.charAt(words.length() - 1) == ' ';
                if (!second) {
                    begins[words.length()] = begin;
                    ends[words.length()] = end;
                    words.append(text.charAt(index));
                }
            }
        }
    }

    /** Where a text stands in a title: at the beginning of a word if it does so anywhere; empty where it does not. */
    public static Optional<MatchedPart> of(String title, String typed) {
        String wanted = FoldedText.of(typed).words();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var spelled = new Spelled(title);
        int word = spelled.words.indexOf(" " + wanted);
        int place = word >= 0 ? word + 1 : spelled.words.indexOf(wanted);
        return place < 0
                ? Optional.empty()
                : Optional.of(new MatchedPart(spelled.begins[place], spelled.ends[place + wanted.length() - 1]));
    }
}
