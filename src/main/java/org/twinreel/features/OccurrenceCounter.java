package org.twinreel.features;

import java.util.Arrays;
import org.twinreel.background.JobMonitor;

/** Counts how often each kept term occurs in each document. */
final class OccurrenceCounter {
    private static final int REPORT_EVERY = 512;

    private final Ngrams ngrams;
    private final long[] terms;
    /** The kept terms that begin with word w are {@code firstTerms[w]} (inclusive) to {@code firstTerms[w + 1]}. */
    private final int[] firstTerms;

    private int[] columns = new int[1 << 16];
    private float[] counts = new float[1 << 16];
    private int size;
    /** The terms of the document at hand, and the columns of those that are kept. */
    private long[] occurring = new long[0];

    private int[] found = new int[0];

    /**
     * A counter of some terms.
     *
     * @param terms packed by {@code ngrams}, ascending; the position of a term is its column
     */
    OccurrenceCounter(Ngrams ngrams, long[] terms) {
        this.ngrams = ngrams;
        this.terms = terms;
        this.firstTerms = new int[ngrams.corpus().words().size() + 1];
        for (long term : terms) {
            firstTerms[ngrams.firstWord(term) + 1]++;
        }
        for (int word = 1; word < firstTerms.length; word++) {
            firstTerms[word] += firstTerms[word - 1];
        }
    }

    /** The matrix documents × terms of raw counts. */
    SparseMatrix count(JobMonitor monitor) {
        int documents = ngrams.corpus().documents();
        var rowStarts = new int[documents + 1];
        for (int document = 0; document < documents; document++) {
            if (document % REPORT_EVERY == 0) {
                monitor.checkStopped();
                monitor.progress(document, documents);
            }
            addRow(columnsOf(document));
            rowStarts[document + 1] = size;
        }
        return new SparseMatrix(
                documents, terms.length, rowStarts, Arrays.copyOf(columns, size), Arrays.copyOf(counts, size));
    }

    /** Finds the columns of those terms of a document that are kept, ascending, each as often as it occurs. */
    private int columnsOf(int document) {
        int most = ngrams.occurrences(document);
        if (found.length < most) {
            occurring = new long[most];
            found = new int[most];
        }
        ngrams.termsOf(document, occurring);
        int kept = 0;
        for (int occurrence = 0; occurrence < most; occurrence++) {
            long term = occurring[occurrence];
            int word = ngrams.firstWord(term);
            int column = Arrays.binarySearch(terms, firstTerms[word], firstTerms[word + 1], term);
            if (column >= 0) {
                found[kept++] = column;
            }
        }
        Arrays.sort(found, 0, kept);
        return kept;
    }

    /** Appends a row with one entry for each run of equal columns among those found. */
    private void addRow(int kept) {
        if (columns.length - size < kept) {
            int capacity = Math.max(Math.multiplyExact(columns.length, 2), size + kept);
            columns = Arrays.copyOf(columns, capacity);
            counts = Arrays.copyOf(counts, capacity);
        }
        int row = size;
        for (int position = 0; position < kept; position++) {
            if (size == row || columns[size - 1] != found[position]) {
                columns[size++] = found[position];
            }
            counts[size - 1]++;
        }
    }
}
