package org.twinreel.learning;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Which movies a model is trained on and which are held out; together all rows, each once. */
public final class DataSplit {
    private final int[] trainRows;
    private final int[] validationRows;
    private final boolean[] trained;

    private DataSplit(boolean[] trained) {
        this.trained = trained.clone();
        int count = 0;
        for (boolean row : trained) {
            count += row ? 1 : 0;
        }
        trainRows = new int[count];
        validationRows = new int[trained.length - count];
        for (int row = 0, train = 0, validation = 0; row < trained.length; row++) {
            if (trained[row]) {
                trainRows[train++] = row;
            } else {
                validationRows[validation++] = row;
            }
        }
    }

    /**
     * A split by mask.
     *
     * @param trained whether each row belongs to the training split; at least one must
     */
    public static DataSplit of(boolean[] trained) {
        var split = new DataSplit(trained);
        if (split.trainRows.length == 0) {
            throw new IllegalArgumentException("a split needs at least one training row");
        }
        return split;
    }

    /**
     * A random split.
     *
     * @param rows number of movies, at least 1
     * @param validationShare share held out, 0..1
     * @param seed same seed, same split
     */
    public static DataSplit random(int rows, double validationShare, long seed) {
        var random = new SplittableRandom(seed);
        int[] order = new int[rows];
        Arrays.setAll(order, row -> row);
        Shuffle.inPlace(order, random);
        var trained = new boolean[rows];
        for (int position = 0; position < trainRows(rows, validationShare); position++) {
            trained[order[position]] = true;
        }
        return of(trained);
    }

    /**
     * Rows that remain for training when a share is held out: as in scikit-learn's train_test_split the held-out part
     * is rounded up, but at least one row is left to train on.
     */
    static int trainRows(int rows, double validationShare) {
        return Math.max(1, rows - (int) Math.ceil(rows * validationShare));
    }

    /** Number of movies. */
    public int rows() {
        return trained.length;
    }

    /** The training rows, ascending. */
    public int[] train() {
        return trainRows.clone();
    }

    /** The validation rows, ascending; may be empty. */
    public int[] validation() {
        return validationRows.clone();
    }

    /** Whether a row belongs to the training split. */
    public boolean trained(int row) {
        return trained[row];
    }
}
