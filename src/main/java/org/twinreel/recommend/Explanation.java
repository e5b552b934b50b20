package org.twinreel.recommend;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinreel.features.FeatureBlock;

/**
 * Why a movie is in a query's lists.
 *
 * @param sharedTerms terms of both overviews, by falling contribution to the cosine of the two TF-IDF rows
 * @param content how the movie stands by the content cosine
 * @param cf how it stands by the cf cosine
 * @param ranks its rank in each mode's full list, 1-based
 * @param contentWithout the content cosine if both movies had, in place of a block's own features, the catalogue's mean:
 *     what the block contributes is the difference to {@code content.cosine()}; −1..1
 */
public record Explanation(
        List<SharedTerm> sharedTerms,
        Standing content,
        Standing cf,
        Map<Mode, Integer> ranks,
        Map<FeatureBlock, Double> contentWithout) {
    public Explanation {
        sharedTerms = List.copyOf(sharedTerms);
        ranks = Collections.unmodifiableMap(new EnumMap<>(ranks));
        contentWithout = Collections.unmodifiableMap(new EnumMap<>(contentWithout));
    }

    /**
     * A term that two overviews have in common.
     *
     * @param term the word or words
     * @param queryWeight its TF-IDF weight in the query's overview, 0..1
     * @param otherWeight its TF-IDF weight in the other's, 0..1
     */
    public record SharedTerm(String term, double queryWeight, double otherWeight) {
        /** What the term adds to the cosine of the two TF-IDF rows, 0..1. */
        public double contribution() {
            return queryWeight * otherWeight;
        }
    }

    /**
     * A similarity among those of all movies.
     *
     * @param cosine −1..1
     * @param beaten the share of the other candidates that are less similar to the query, equals counting half, 0..1;
     *     NaN where there is no other candidate
     */
    public record Standing(double cosine, double beaten) {}
}
