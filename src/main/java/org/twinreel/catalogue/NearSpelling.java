package org.twinreel.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds titles spelled nearly like a text: those that, whole or in a run of their words, differ from it in at most a
 * third of its characters and no more than eight (Levenshtein distance).
 */
final class NearSpelling {
    /** Text beyond this is not compared: the time grows with the square of the length. */
    private static final int LONGEST_COMPARED = 100;

    private static final int MOST_EDITS = 8;
    private static final int LETTERS = 64;

    private final String text;
    private final int wordCount;
    private final byte[] letterCounts;
    private final int edits;
    private final LevenshteinDistance distance;

    /** A title and how far it is from the text. */
    private record Neighbour(SearchedTitle title, int edits, int lengthDifference) {
        static final Comparator<Neighbour> NEAREST_FIRST = Comparator.comparingInt(Neighbour::edits)
                .thenComparingInt(Neighbour::lengthDifference)
                .thenComparing(neighbour -> neighbour.title().movie(), SearchedTitle.MOST_VOTED_FIRST);
    }

    NearSpelling(FoldedText wanted) {
        String spelling = wanted.spelling();
        text = spelling.substring(0, Math.min(spelling.length(), LONGEST_COMPARED));
        wordCount = wordStarts(text).size();
        letterCounts = letterCounts(text);
        edits = Math.min(text.length() / 3, MOST_EDITS);
        distance = new LevenshteinDistance(edits);
    }

    /** How often a text has each letter; letters whose codes are alike modulo {@value #LETTERS} are counted as one. */
    static byte[] letterCounts(String text) {
        byte[] counts = new byte[LETTERS];
        for (int position = 0; position < text.length(); position++) {
            int letter = text.charAt(position) % LETTERS;
            counts[letter] = (byte) Math.min(counts[letter] + 1, Byte.MAX_VALUE);
        }
        return counts;
    }

    /** The movies of the nearest titles, nearest first. */
    List<Movie> among(List<SearchedTitle> titles, int limit) {
        return titles.stream()
                .filter(this::mayBeNear)
                .flatMap(title -> neighbour(title).stream())
                .sorted(Neighbour.NEAREST_FIRST)
                .limit(limit)
                .map(neighbour -> neighbour.title().movie())
                .toList();
    }

    /** Quick and rough: every letter that the title lacks costs an edit. */
    private boolean mayBeNear(SearchedTitle title) {
        int lacking = 0;
        for (int letter = 0; letter < LETTERS; letter++) {
            lacking += Math.max(letterCounts[letter] - title.letterCounts()[letter], 0);
        }
        return lacking <= edits;
    }

    private Optional<Neighbour> neighbour(SearchedTitle title) {
        String spelling = title.title().spelling();
        List<Integer> starts = wordStarts(spelling);
        int least = editsTo(spelling);
        for (int count = Math.max(1, wordCount - 1); count <= wordCount + 1; count++) {
            for (int first = 0; first + count <= starts.size(); first++) {
                boolean last = first + count == starts.size();
                int end = last ? spelling.length() : starts.get(first + count) - 1;
                least = Math.min(least, editsTo(spelling.substring(starts.get(first), end)));
            }
        }
        return least > edits
                ? Optional.empty()
                : Optional.of(new Neighbour(title, least, Math.abs(spelling.length() - text.length())));
    }

    private static List<Integer> wordStarts(String spelling) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int space = spelling.indexOf(' '); space >= 0; space = spelling.indexOf(' ', space + 1)) {
            starts.add(space + 1);
        }
        return starts;
    }

    /** The distance, or one more than the most edits where it is larger still. */
    private int editsTo(String candidate) {
        if (Math.abs(candidate.length() - text.length()) > edits) {
            return edits + 1;
        }
        int counted = distance.apply(text, candidate);
        return counted < 0 ? edits + 1 : counted;
    }
}
