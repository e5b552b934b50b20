package org.twinreel.features;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The terms that the text block knows; term i is column i of the TF-IDF matrix.
 *
 * @param terms in ascending order of their characters (code points)
 * @param idf ln((1 + n) / (1 + df)) + 1 per term, at least 1
 * @param documentFrequencies movies whose overview contains the term, at least 1
 * @param corpusCounts occurrences in all overviews together, at least 1
 */
public record Vocabulary(List<String> terms, double[] idf, int[] documentFrequencies, int[] corpusCounts) {
    public Vocabulary {
        terms = List.copyOf(terms);
        if (idf.length != terms.size()
                || documentFrequencies.length != terms.size()
                || corpusCounts.length != terms.size()) {
            throw new IllegalArgumentException("a vocabulary needs one figure of each kind per term");
        }
    }

    /** Number of terms. */
    public int size() {
        return terms.size();
    }

    /**
     * The columns of the most frequent terms, most frequent first, equals in ascending order of terms.
     *
     * @param count most columns to return; fewer come out where there are fewer terms
     */
    public List<Integer> mostFrequent(int count) {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer term) -> -corpusCounts[term]))
                .limit(count)
                .toList();
    }
}
