package org.twinreel.features;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a text that vocabulary terms are made of, by the rules of {@link TfIdfVectorizer}: lower case,
 * runs of at least two word characters, stop words left out. So the two words of a term may have stop words between
 * them, which then are no part of it.
 */
public final class TermPlaces {
    /** Python's {@code \w}, twice or more. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{2,}");

    private static final Set<String> STOP_WORDS = Set.copyOf(EnglishStopWords.words());

    private final List<Word> words = new ArrayList<>();

    /**
     * A part of a text.
     *
     * @param begin index of its first char
     * @param end one past its last
     */
    public record Place(int begin, int end) {}

    private record Word(String text, Place place) {}

    private TermPlaces(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        int[] origins = origins(text, lowerCase);
        Matcher matcher = WORD.matcher(lowerCase);
        while (matcher.find()) {
            if (!STOP_WORDS.contains(matcher.group())) {
                words.add(new Word(matcher.group(), new Place(origins[matcher.start()], origins[matcher.end()])));
            }
        }
    }

    /**
     * The places of all words that belong to an occurrence of a term.
     *
     * @param text as a person reads it
     * @param terms of the vocabulary
     * @return in the order of the text, none overlapping another
     */
    public static List<Place> of(String text, Collection<String> terms) {
        var places = new TermPlaces(text);
        var found = new BitSet();
        for (String term : terms) {
            places.find(term.split(" "), found);
        }
        return found.stream().mapToObj(word -> places.words.get(word).place()).toList();
    }

    private void find(String[] term, BitSet found) {
        for (int first = 0; first + term.length <= words.size(); first++) {
            int matching = 0;
            while (matching < term.length && words.get(first + matching).text().equals(term[matching])) {
                matching++;
            }
            if (matching == term.length) {
                found.set(first, first + matching);
            }
        }
    }

    /** For each char in lower case, and for the end, where it comes from: İ becomes two chars. */
    private static int[] origins(String text, String lowerCase) {
        var origins = new int[lowerCase.length() + 1];
        int place = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            String character = Character.toString(text.codePointAt(index));
            int length = character.toLowerCase(Locale.ROOT).length();
            for (int part = 0; part < length; part++) {
                origins[place++] = index + Math.min(part, character.length() - 1);
            }
        }
        origins[place] = text.length();
        return origins;
    }
}
