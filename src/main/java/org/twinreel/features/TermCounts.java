package org.twinreel.features;

import java.util.Arrays;

/**
 * Distinct terms and how often each occurs in the corpus.
 *
 * @param terms packed by {@link Ngrams}, ascending
 * @param counts occurrences of each, at least 1
 */
record TermCounts(long[] terms, int[] counts) {

    /** Counts the equal neighbours of ascending {@code occurrences}. */
    static TermCounts of(long[] occurrences) {
        int size = distinct(occurrences);
        var terms = new long[size];
        var counts = new int[size];
        int term = -1;
        for (int position = 0; position < occurrences.length; position++) {
            if (position == 0 || occurrences[position] != occurrences[position - 1]) {
                terms[++term] = occurrences[position];
            }
            counts[term]++;
        }
        return new TermCounts(terms, counts);
    }

    private static int distinct(long[] occurrences) {
        int distinct = occurrences.length == 0 ? 0 : 1;
        for (int position = 1; position < occurrences.length; position++) {
            distinct += occurrences[position] == occurrences[position - 1] ? 0 : 1;
        }
        return distinct;
    }

    /** The {@code limit} most frequent terms, or all where there are no more; still ascending. */
    TermCounts mostFrequent(int limit) {
        if (terms.length <= limit) {
            return this;
        }
        int[] kept = new LargestCounts(counts).select(limit);
        Arrays.sort(kept);
        var keptTerms = new long[limit];
        var keptCounts = new int[limit];
        for (int position = 0; position < limit; position++) {
            keptTerms[position] = terms[kept[position]];
            keptCounts[position] = counts[kept[position]];
        }
        return new TermCounts(keptTerms, keptCounts);
    }
}
