package org.twinreel.features;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text block and how it came about.
 *
 * @param matrix n × c: U·Σ of the truncated SVD (see {@link TruncatedSvd}), columns by falling singular value
 * @param tfIdf n × vocabulary, every row of L2 norm 1, or 0 where no term is known
 * @param vocabulary the terms behind the columns of {@code tfIdf}
 * @param singularValues c values, falling
 * @param explainedVariance per component, the share of the TF-IDF columns' total variance that it explains
 */
public record TextFeatures(
        FloatMatrix matrix,
        SparseMatrix tfIdf,
        Vocabulary vocabulary,
        double[] singularValues,
        double[] explainedVariance) {

    /** The share of variance that all components explain together, 0..1; 0 where nothing varies. */
    public double totalExplainedVariance() {
        // Rounding can carry the sum of all shares a hair above 1.
        return Math.min(1.0, java.util.Arrays.stream(explainedVariance).sum());
    }

    /**
     * The terms that weigh most in one movie's overview, heaviest first, equals in ascending order of terms.
     *
     * @param row the movie, 0..n − 1
     * @param count most terms to return; fewer come out where the overview has fewer
     */
    public List<WeightedTerm> heaviestTerms(int row, int count) {
        return IntStream.range(tfIdf.rowStarts()[row], tfIdf.rowStarts()[row + 1])
                .mapToObj(entry ->
                        new WeightedTerm(vocabulary.terms().get(tfIdf.columnIndices()[entry]), tfIdf.values()[entry]))
                .sorted(Comparator.comparingDouble(WeightedTerm::weight).reversed())
                .limit(count)
                .toList();
    }

    /**
     * A term of an overview.
     *
     * @param term the word or words
     * @param weight its TF-IDF weight, 0..1
     */
    public record WeightedTerm(String term, double weight) {}
}
