package org.twinreel.learning;

import java.util.List;
import java.util.SplittableRandom;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.features.GenreFeatures;
import org.twinreel.features.NumericFeatures;
import org.twinreel.features.SparseMatrix;
import org.twinreel.features.Target;
import org.twinreel.features.TextFeatures;
import org.twinreel.features.Vocabulary;

/** Small data to train on. */
final class TestFeatures {
    private static final int COLUMNS = 4;

    private TestFeatures() {}

    /** Movies without text and genres, whose target is the mean of their four numbers: something that can be learnt. */
    static FeatureSet learnable(int rows) {
        var random = new SplittableRandom(7);
        var numbers = FloatMatrix.zeros(rows, COLUMNS);
        var target = new float[rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                float value = (float) random.nextDouble();
                numbers.values()[row * COLUMNS + column] = value;
                target[row] += value / COLUMNS;
            }
        }
        return of(numbers, target);
    }

    /** Movies of which only numbers are known. */
    static FeatureSet of(FloatMatrix numbers, float[] target) {
        int rows = numbers.rows();
        var none = FloatMatrix.zeros(rows, 0);
        var noTerms = new Vocabulary(List.of(), new double[0], new int[0], new int[0]);
        var noTfIdf = new SparseMatrix(rows, 0, new int[rows + 1], new int[0], new float[0]);
        return FeatureSet.of(
                new TextFeatures(none, noTfIdf, noTerms, new double[0], new double[0]),
                new GenreFeatures(none, List.of()),
                new NumericFeatures(numbers, List.of()),
                new Target(target, 0, 1));
    }
}
