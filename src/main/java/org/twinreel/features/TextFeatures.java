package org.twinreel.features;

/**
 * The text block and how it came about.
 *
 * @param matrix n × c: U·Σ of the truncated SVD, columns by falling singular value, signs arbitrary
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
        return java.util.Arrays.stream(explainedVariance).sum();
    }
}
