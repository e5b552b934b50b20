package org.twinreel.features;

/**
 * All terms of a corpus: every run of 1 to {@code longest} neighbouring words of a document. A term is packed into one
 * long, its first word in the highest bits, every word plus 1 so that "nothing follows" is 0. As words are numbered in
 * ascending order, and the blank between them stands before every word character, packed terms sort as their texts do.
 */
final class Ngrams {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final Corpus corpus;
    private final int longest;
    private final int bitsPerWord;

    /**
     * The terms of a corpus.
     *
     * @param longest most words in a term, 1..3
     * @throws IllegalArgumentException when there are too many distinct words to pack: above two million for
     *     three-word terms
     */
    Ngrams(Corpus corpus, int longest) {
        this.corpus = corpus;
        this.longest = longest;
        this.bitsPerWord =
                Integer.SIZE - Integer.numberOfLeadingZeros(corpus.words().size());
        if (bitsPerWord * longest >= Long.SIZE) {
            throw new IllegalArgumentException(
                    corpus.words().size() + " distinct words are too many for terms of " + longest + " words");
        }
    }

    /** The corpus whose terms these are. */
    Corpus corpus() {
        return corpus;
    }

    /** Every occurrence of every term in the whole corpus, ascending. */
    long[] sortedOccurrences() {
        int size = 0;
        for (int document = 0; document < corpus.documents(); document++) {
            size = Math.addExact(size, occurrences(document));
        }
        var occurrences = new long[size];
        int offset = 0;
        for (int document = 0; document < corpus.documents(); document++) {
            offset = collect(document, occurrences, offset);
        }
        return sorted(occurrences);
    }

    /** How many occurrences of terms a document has. */
    int occurrences(int document) {
        int words = corpus.documentStarts()[document + 1] - corpus.documentStarts()[document];
        int occurrences = 0;
        for (int length = 1; length <= longest; length++) {
            occurrences = Math.addExact(occurrences, Math.max(0, words - length + 1));
        }
        return occurrences;
    }

    /**
     * Every occurrence of every term in one document, in no special order, from the beginning of {@code terms} on.
     *
     * @return how many
     */
    int termsOf(int document, long[] terms) {
        return collect(document, terms, 0);
    }

    private int collect(int document, long[] occurrences, int offset) {
        int[] tokens = corpus.tokens();
        int end = corpus.documentStarts()[document + 1];
        int size = offset;
        for (int start = corpus.documentStarts()[document]; start < end; start++) {
            long term = 0;
            for (int length = 0; length < longest && start + length < end; length++) {
                term |= (tokens[start + length] + 1L) << shiftOf(length);
                occurrences[size++] = term;
            }
        }
        return size;
    }

    /** The number of a term's first word. */
    int firstWord(long term) {
        return wordAt(term, 0);
    }

    /** The words of a term with a blank between them. */
    String text(long term) {
        var text = new StringBuilder(corpus.words().get(firstWord(term)));
        for (int position = 1; position < longest; position++) {
            int word = wordAt(term, position);
            if (word >= 0) {
                text.append(' ').append(corpus.words().get(word));
            }
        }
        return text.toString();
    }

    private int wordAt(long term, int position) {
        long mask = (1L << bitsPerWord) - 1;
        return (int) ((term >>> shiftOf(position)) & mask) - 1;
    }

    private int shiftOf(int position) {
        return bitsPerWord * (longest - 1 - position);
    }

    /** Radix sort: digit by digit from the lowest, every pass keeping the order of the one before among equals. */
    private long[] sorted(long[] terms) {
        long[] from = terms;
        long[] to = new long[terms.length];
        for (int shift = 0; shift < bitsPerWord * longest; shift += DIGIT_BITS) {
            distribute(from, to, starts(from, shift), shift);
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static int[] starts(long[] terms, int shift) {
        var starts = new int[DIGITS + 1];
        for (long term : terms) {
            starts[digit(term, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        return starts;
    }

    private static void distribute(long[] from, long[] to, int[] starts, int shift) {
        for (long term : from) {
            to[starts[digit(term, shift)]++] = term;
        }
    }

    private static int digit(long term, int shift) {
        return (int) (term >>> shift) & (DIGITS - 1);
    }
}
