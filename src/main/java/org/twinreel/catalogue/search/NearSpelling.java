package org.twinreel.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.search.Query;

/**
 * Finds titles spelled nearly like a text: those that, whole or in a run of their words, differ from it in at most a
 * third of its characters and no more than eight (Levenshtein distance). The distance is asked of the titles that share
 * most with the text in runs of two or three characters, weighed by how rare they are.
 */
final class NearSpelling {
    /** Text beyond this is not compared: the time grows with the square of the length. */
    private static final int LONGEST_COMPARED = 100;

    private static final int MOST_EDITS = 8;

    /** A slip costs a text two runs of two or three of three characters: short ones cannot spare as many. */
    private static final int LONGEST_OF_PAIRS = 8;

    private static final int COMPARED = 400;

    private final TitleGrams grams;
    private final String text;
    private final int wordCount;
    private final int edits;
    private final LevenshteinDistance distance;

    /** A title and how far it is from the text; places are in the order of votes. */
    private record Neighbour(int place, int edits, int lengthDifference) {
        static final Comparator<Neighbour> NEAREST_FIRST = Comparator.comparingInt(Neighbour::edits)
                .thenComparingInt(Neighbour::lengthDifference)
                .thenComparingInt(Neighbour::place);
    }

    NearSpelling(FoldedText wanted) {
        grams = wanted.words().isEmpty() ? TitleGrams.SIGNS : TitleGrams.WORDS;
        String spelling = wanted.spelling();
        text = spelling.substring(0, Math.min(spelling.length(), LONGEST_COMPARED));
        wordCount = wordStarts(text).size();
        edits = Math.min(text.length() / 3, MOST_EDITS);
        distance = new LevenshteinDistance(edits);
    }

    /** The places of the nearest titles of an index, nearest first. */
    List<Integer> in(TitleIndex index) {
        int length = text.length() > LONGEST_OF_PAIRS ? TitleGrams.LONGEST : TitleGrams.SHORTEST;
        Query resembling = grams.resemble(text, length, length * edits);
        var near = new ArrayList<Neighbour>();
        for (int place : index.best(resembling, COMPARED)) {
            String spelling = FoldedText.of(index.movie(place).title()).spelling();
            edits(spelling)
                    .ifPresent(counted ->
                            near.add(new Neighbour(place, counted, Math.abs(spelling.length() - text.length()))));
        }
        near.sort(Neighbour.NEAREST_FIRST);
        return near.stream().map(Neighbour::place).toList();
    }

    private OptionalInt edits(String spelling) {
        List<Integer> starts = wordStarts(spelling);
        int least = editsTo(spelling);
        for (int count = Math.max(1, wordCount - 1); count <= wordCount + 1; count++) {
            for (int first = 0; first + count <= starts.size(); first++) {
                boolean last = first + count == starts.size();
                int end = last ? spelling.length() : starts.get(first + count) - 1;
                least = Math.min(least, editsTo(spelling.substring(starts.get(first), end)));
            }
        }
        return least > edits ? OptionalInt.empty() : OptionalInt.of(least);
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
