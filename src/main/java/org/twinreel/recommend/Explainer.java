package org.twinreel.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.twinreel.features.FeatureBlock;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.SparseMatrix;
import org.twinreel.learning.network.ContentBranch;
import org.twinreel.recommend.Explanation.SharedTerm;
import org.twinreel.recommend.Explanation.Standing;

/**
 * Says why a movie is in a list. Part of the answer is an ablation: both movies' features are embedded anew with one
 * block replaced by the catalogue's mean, and the cosine that is left is compared with the whole one. It tells what the
 * trained branch makes of a block, which a look at the features cannot.
 */
public final class Explainer {
    private final FeatureSet features;
    private final ContentBranch branch;
    private final MeanBlocks blocks;

    /**
     * An explainer.
     *
     * @param features n movies with d ≥ 1 content features
     * @param branch that was trained on them
     * @throws IllegalArgumentException when the branch takes another number of features
     */
    public Explainer(FeatureSet features, ContentBranch branch) {
        if (features.content().columns() != branch.features()) {
            throw new IllegalArgumentException("the branch takes " + branch.features() + " features but there are "
                    + features.content().columns());
        }
        this.features = features;
        this.branch = branch;
        blocks = new MeanBlocks(features);
    }

    /**
     * Explains a movie's place.
     *
     * @param similarities of the query to all n movies
     * @param row the movie, 0..n − 1, not the query
     * @throws IndexOutOfBoundsException when there is no such row
     * @throws IllegalArgumentException when it is the query's
     */
    public Explanation explain(Similarities similarities, int row) {
        Objects.checkIndex(row, features.rows());
        if (row == similarities.query()) {
            throw new IllegalArgumentException("a query is no candidate of its own");
        }
        Map<Mode, Integer> ranks = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            ranks.put(mode, similarities.rank(row, mode.contentWeight()));
        }
        Map<FeatureBlock, Double> without = new EnumMap<>(FeatureBlock.class);
        for (FeatureBlock block : FeatureBlock.values()) {
            without.put(block, contentWithout(block, similarities.query(), row));
        }
        return new Explanation(
                sharedTerms(similarities.query(), row),
                standing(similarities, row, similarities::content),
                standing(similarities, row, similarities::cf),
                ranks,
                without);
    }

    private double contentWithout(FeatureBlock block, int query, int row) {
        float[] one = branch.embed(blocks.without(block, query));
        float[] other = branch.embed(blocks.without(block, row));
        double cosine = 0;
        for (int index = 0; index < one.length; index++) {
            cosine += (double) one[index] * other[index];
        }
        return Math.max(-1, Math.min(1, cosine));
    }

    private static Standing standing(Similarities similarities, int row, IntToDoubleFunction cosine) {
        double own = cosine.applyAsDouble(row);
        double beaten = 0;
        for (int candidate = 0; candidate < similarities.rows(); candidate++) {
            if (candidate != row && candidate != similarities.query()) {
                double other = cosine.applyAsDouble(candidate);
                beaten += other < own ? 1 : other == own ? 0.5 : 0;
            }
        }
        int others = similarities.rows() - 2;
        return new Standing(own, others == 0 ? Double.NaN : beaten / others);
    }

    /** Both rows list their terms by ascending column, so that one walk along both finds all that they share. */
    private List<SharedTerm> sharedTerms(int query, int row) {
        SparseMatrix tfIdf = features.text().tfIdf();
        var shared = new ArrayList<SharedTerm>();
        int one = tfIdf.rowStarts()[query];
        int other = tfIdf.rowStarts()[row];
        while (one < tfIdf.rowStarts()[query + 1] && other < tfIdf.rowStarts()[row + 1]) {
            int oneColumn = tfIdf.columnIndices()[one];
            int otherColumn = tfIdf.columnIndices()[other];
            if (oneColumn == otherColumn) {
                String term = features.text().vocabulary().terms().get(oneColumn);
                shared.add(new SharedTerm(term, tfIdf.values()[one], tfIdf.values()[other]));
            }
            one += oneColumn <= otherColumn ? 1 : 0;
            other += otherColumn <= oneColumn ? 1 : 0;
        }
        shared.sort(Comparator.comparingDouble(SharedTerm::contribution).reversed());
        return shared;
    }
}
