package org.twinreel.features;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.background.JobMonitor;

/**
 * Turns texts into rows of term weights (term frequency · inverse document frequency), as scikit-learn's
 * {@code TfidfVectorizer(max_features, stop_words='english', ngram_range=(1, maxNgram))} does.
 *
 * <p>A term is one word or several neighbouring words of a text, after stop words are left out. Of all terms the most
 * frequent in the corpus are kept; equals at the cut fall as scikit-learn's do (see {@link LargestCounts}). The weight
 * of a term in a text is tf · idf, where tf is the number of times it occurs there and
 * idf = ln((1 + n) / (1 + df)) + 1, with n texts of which df hold the term; then every row is scaled to L2 norm 1.
 */
public final class TfIdfVectorizer {
    private final int vocabularyLimit;
    private final int maxNgram;

    /**
     * Weighted texts.
     *
     * @param matrix n × terms, every row of L2 norm 1, or without entries where the text holds no known term
     * @param vocabulary the terms behind the columns
     */
    public record WeightedTexts(SparseMatrix matrix, Vocabulary vocabulary) {}

    /**
     * A vectorizer of the given size.
     *
     * @param vocabularyLimit most terms kept, at least 1
     * @param maxNgram most words in a term, 1..3
     * @throws IllegalArgumentException when a size is out of range
     */
    public TfIdfVectorizer(int vocabularyLimit, int maxNgram) {
        if (vocabularyLimit < 1 || maxNgram < 1 || maxNgram > 3) {
            throw new IllegalArgumentException(
                    "cannot keep " + vocabularyLimit + " terms of at most " + maxNgram + " words");
        }
        this.vocabularyLimit = vocabularyLimit;
        this.maxNgram = maxNgram;
    }

    /**
     * Learns the vocabulary of the texts and weighs their terms.
     *
     * @param texts n texts in any script; there may be none, and none may hold a term: then there are 0 columns
     * @param monitor told of texts read, each being read twice
     * @return n rows in the order of the texts, terms in ascending order
     * @throws IllegalArgumentException when three-word terms are asked of more than two million distinct words
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     */
    public WeightedTexts fitTransform(List<String> texts, JobMonitor monitor) {
        Corpus corpus = new Tokenizer(EnglishStopWords.words()).read(texts, new PartOfJob(monitor, 0.0, 0.6));
        monitor.checkStopped();
        var ngrams = new Ngrams(corpus, maxNgram);
        TermCounts kept = TermCounts.of(ngrams.sortedOccurrences()).mostFrequent(vocabularyLimit);
        SparseMatrix occurrences = new OccurrenceCounter(ngrams, kept.terms()).count(new PartOfJob(monitor, 0.8, 1.0));
        int[] documentFrequencies = entriesPerColumn(occurrences);
        double[] idf = inverseDocumentFrequencies(documentFrequencies, texts.size());
        weigh(occurrences, idf);
        var terms = new ArrayList<String>(kept.terms().length);
        for (long term : kept.terms()) {
            terms.add(ngrams.text(term));
        }
        return new WeightedTexts(occurrences, new Vocabulary(terms, idf, documentFrequencies, kept.counts()));
    }

    private static int[] entriesPerColumn(SparseMatrix matrix) {
        var entries = new int[matrix.columns()];
        for (int column : matrix.columnIndices()) {
            entries[column]++;
        }
        return entries;
    }

    private static double[] inverseDocumentFrequencies(int[] documentFrequencies, int documents) {
        var idf = new double[documentFrequencies.length];
        for (int term = 0; term < idf.length; term++) {
            idf[term] = Math.log((1.0 + documents) / (1.0 + documentFrequencies[term])) + 1.0;
        }
        return idf;
    }

    /** Turns the counts of a fresh matrix, in place, into weights. */
    private static void weigh(SparseMatrix counts, double[] idf) {
        int[] columns = counts.columnIndices();
        float[] values = counts.values();
        for (int row = 0; row < counts.rows(); row++) {
            double squares = 0.0;
            for (int entry = counts.rowStarts()[row]; entry < counts.rowStarts()[row + 1]; entry++) {
                double weight = values[entry] * idf[columns[entry]];
                squares += weight * weight;
            }
            double norm = Math.sqrt(squares);
            for (int entry = counts.rowStarts()[row]; entry < counts.rowStarts()[row + 1]; entry++) {
                values[entry] = (float) (values[entry] * idf[columns[entry]] / norm);
            }
        }
    }
}
