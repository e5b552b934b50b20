package org.twinreel.recommend;

import org.twinreel.features.FeatureBlock;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;

/** Movies' features with one block replaced by the catalogue's mean, so that all movies are alike in it. */
final class MeanBlocks {
    private final FeatureSet features;
    private final float[] means;

    MeanBlocks(FeatureSet features) {
        this.features = features;
        means = columnMeans(features.content());
    }

    private static float[] columnMeans(FloatMatrix matrix) {
        var sums = new double[matrix.columns()];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += matrix.get(row, column);
            }
        }
        var means = new float[sums.length];
        for (int column = 0; column < means.length; column++) {
            means[column] = (float) (sums[column] / matrix.rows());
        }
        return means;
    }

    /** The features of a row without a block's own. */
    float[] without(FeatureBlock block, int row) {
        float[] changed = features.content().row(row);
        int first = features.firstColumn(block);
        System.arraycopy(means, first, changed, first, features.columns(block));
        return changed;
    }
}
