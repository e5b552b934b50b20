package org.twinreel.features;

import java.util.List;

/**
 * The terms that the text block knows; term i is column i of the TF-IDF matrix.
 *
 * @param terms in ascending order of their characters
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
}
