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
        var terms = new long[occurrences.length];
        var counts = new int[occurrences.length];
        int size = 0;
        for (int position = 0; position < occurrences.length; position++) {
            if (position == 0 || occurrences[position] != occurrences[position - 1]) {
                terms[size++] = occurrences[position];
            }
            counts[size - 1]++;
        }
        return new TermCounts(Arrays.copyOf(terms, size), Arrays.copyOf(counts, size));
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
