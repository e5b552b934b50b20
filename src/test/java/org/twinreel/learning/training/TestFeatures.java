package org.twinreel.learning.training;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
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

    /** Movies whose year is the target, and whose votes and popularity are noise from a seed. */
    static FeatureSet withVotes(int rows, long seed) {
        var random = new SplittableRandom(seed);
        var numbers = FloatMatrix.zeros(rows, COLUMNS);
        var target = new float[rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS - 1; column++) {
                numbers.values()[row * COLUMNS + column] = (float) random.nextDouble();
            }
            target[row] = (float) row / rows;
            numbers.values()[row * COLUMNS + COLUMNS - 1] = target[row];
        }
        List<NumericFeatures.Column> columns = Stream.of(
                        NumericFeatures.VOTE_AVERAGE,
                        NumericFeatures.VOTE_COUNT,
                        NumericFeatures.POPULARITY,
                        NumericFeatures.RELEASE_YEAR)
                .map(name -> new NumericFeatures.Column(name, 0, 1))
                .toList();
        return of(new NumericFeatures(numbers, columns), target);
    }

    /** Movies of which only numbers are known. */
    static FeatureSet of(FloatMatrix numbers, float[] target) {
        return of(new NumericFeatures(numbers, List.of()), target);
    }

    private static FeatureSet of(NumericFeatures numbers, float[] target) {
        int rows = numbers.matrix().rows();
        var none = FloatMatrix.zeros(rows, 0);
        var noTerms = new Vocabulary(List.of(), new double[0], new int[0], new int[0]);
        var noTfIdf = new SparseMatrix(rows, 0, new int[rows + 1], new int[0], new float[0]);
        return FeatureSet.of(
                new TextFeatures(none, noTfIdf, noTerms, new double[0], new double[0]),
                new GenreFeatures(none, List.of()),
                numbers,
                new Target(target, 0, 1));
    }
}
