package org.twinreel.features;

/**
 * How text becomes numbers.
 *
 * @param vocabulary most terms kept, at least 1 (tutorial: 5,000)
 * @param maxNgram longest term in words, 1..3 (tutorial: 2)
 * @param components columns of the text block, at least 1 (tutorial: 100); fewer come out where the text has fewer
 * @param powerIterations passes that sharpen the randomized SVD, at least 0 (tutorial: 5)
 * @param seed of the randomized SVD
 */
public record FeatureConfig(int vocabulary, int maxNgram, int components, int powerIterations, long seed) {
    public FeatureConfig {
        if (vocabulary < 1 || maxNgram < 1 || maxNgram > 3 || components < 1 || powerIterations < 0) {
            throw new IllegalArgumentException("unusable feature configuration: vocabulary " + vocabulary
                    + ", maxNgram " + maxNgram + ", components " + components + ", powerIterations " + powerIterations);
        }
    }

    /** The tutorial's values. */
    public static FeatureConfig tutorial() {
        return new FeatureConfig(5000, 2, 100, 5, 42);
    }
}
