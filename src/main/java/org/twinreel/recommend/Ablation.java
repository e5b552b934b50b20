package org.twinreel.recommend;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.FeatureBlock;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.network.ContentBranch;
import org.twinreel.learning.network.FeatureEmbedder;

/**
 * The whole catalogue embedded by the content branch three times anew, each time with one block of all movies' features
 * replaced by the catalogue's mean. Where cosines crowd near 1, a rank tells more than a cosine: this says where a movie
 * would stand in the content list if a block said nothing.
 */
public final class Ablation {
    private static final int REPORT_EVERY = 64;

    private final Map<FeatureBlock, UnitVectors> vectors;

    private Ablation(Map<FeatureBlock, UnitVectors> vectors) {
        this.vectors = vectors;
    }

    /**
     * Embeds all movies; 3·n passes through the branch, and 3·n·e floats are kept twice.
     *
     * @param features n movies with d features
     * @param branch that was trained on them
     * @param monitor told of embeddings made; asked whether to go on
     * @throws IllegalArgumentException when the branch takes another number of features
     */
    public static Ablation of(FeatureSet features, ContentBranch branch, JobMonitor monitor) {
        var blocks = new MeanBlocks(features);
        var embedder = new FeatureEmbedder(branch);
        Map<FeatureBlock, UnitVectors> vectors = new EnumMap<>(FeatureBlock.class);
        long whole = (long) FeatureBlock.values().length * features.rows();
        for (FeatureBlock block : FeatureBlock.values()) {
            long before = (long) vectors.size() * features.rows();
            var embeddings = new float[features.rows()][];
            for (int row = 0; row < embeddings.length; row++) {
                if (row % REPORT_EVERY == 0) {
                    monitor.checkStopped();
                    monitor.progress(before + row, whole);
                }
                embeddings[row] = embedder.embed(blocks.without(block, row));
            }
            vectors.put(block, new UnitVectors(matrix(embeddings)));
        }
        return new Ablation(vectors);
    }

    private static FloatMatrix matrix(float[][] rows) {
        var matrix = FloatMatrix.zeros(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, matrix.values(), row * matrix.columns(), matrix.columns());
        }
        return matrix;
    }

    /**
     * The rank of a movie in a query's content list if no movie had a block of its own.
     *
     * @param block that is taken away
     * @param query row of the query, 0..n − 1
     * @param row of the movie, another one
     * @return 1..n − 1, ties in row order
     */
    public int rankWithout(FeatureBlock block, int query, int row) {
        float[] cosines = Objects.requireNonNull(vectors.get(block)).cosines(query)[0];
        return new Similarities(query, cosines, cosines).rank(row, 1);
    }
}
