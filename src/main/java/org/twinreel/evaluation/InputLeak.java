package org.twinreel.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinreel.background.JobMonitor;
import org.twinreel.features.ColumnInputs;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.features.JoinedInputs;
import org.twinreel.features.RegressionInputs;
import org.twinreel.features.RidgeRegression;
import org.twinreel.features.SplineInputs;
import org.twinreel.learning.DataSplit;

/**
 * How much of the target each block of inputs explains alone: simple models are fitted to the training split and
 * judged on the validation split. An input that explains nearly all of the target gives it away.
 *
 * @param blocks the figures of each block
 */
public record InputLeak(Map<InputBlock, Explained> blocks) {
    /** More rows of either split than this change no figure's third digit; of a larger one evenly spaced ones are taken. */
    private static final int MOST_ROWS = 50_000;

    /** Columns of the numeric block, in its order. */
    private static final int VOTE_AVERAGE = 0;

    private static final int VOTE_COUNT = 1;
    private static final int POPULARITY = 2;
    private static final int RELEASE_YEAR = 3;

    public InputLeak {
        blocks = Map.copyOf(blocks);
    }

    /**
     * R² on the validation split; at most 1, below 0 where predicting the mean would be better, NaN where there is
     * nothing to predict.
     *
     * @param linear of a linear model of the columns ({@link RidgeRegression})
     * @param curved of one in which the block's numbers may bend and act by twos ({@link SplineInputs}): the target is
     *     a product with a logarithm, which a straight line only touches. Without numbers the same as {@code linear}
     */
    public record Explained(double linear, double curved) {}

    /** The figures of a block. */
    public Explained of(InputBlock block) {
        return Objects.requireNonNull(blocks.get(block));
    }

    /**
     * Fits and judges two models a block.
     *
     * @param features n rows, of all inputs: a model's own may lack those that are asked about
     * @param split n rows; without validation rows every figure is NaN
     * @param monitor told of blocks done; asked between models whether to stop
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     * @throws IllegalArgumentException when the two differ in their number of rows, or numbers are missing
     */
    public static InputLeak of(FeatureSet features, DataSplit split, JobMonitor monitor) {
        if (features.rows() != split.rows()) {
            throw new IllegalArgumentException(
                    "features of " + features.rows() + " movies, but a split of " + split.rows());
        }
        if (features.numeric().matrix().columns() <= RELEASE_YEAR) {
            throw new IllegalArgumentException("numbers were left out of the features");
        }
        int[] train = part(split.train());
        int[] validation = part(split.validation());
        var blocks = new EnumMap<InputBlock, Explained>(InputBlock.class);
        for (InputBlock block : InputBlock.values()) {
            monitor.checkStopped();
            int[] numbers = numbers(block);
            var columns = columns(features, block, numbers);
            double linear = explained(columns, features, train, validation);
            monitor.checkStopped();
            double curved = linear;
            if (numbers.length > 0) {
                columns.add(new SplineInputs(features.numeric().matrix(), train, numbers));
                curved = explained(columns, features, train, validation);
            }
            blocks.put(block, new Explained(linear, curved));
            monitor.progress(blocks.size(), InputBlock.values().length);
        }
        return new InputLeak(blocks);
    }

    private static int[] numbers(InputBlock block) {
        return switch (block) {
            case TEXT, GENRES -> new int[0];
            case VOTE_AVERAGE -> new int[] {VOTE_AVERAGE};
            case VOTE_COUNT -> new int[] {VOTE_COUNT};
            case POPULARITY -> new int[] {POPULARITY};
            case RELEASE_YEAR, WITHOUT_VOTES -> new int[] {RELEASE_YEAR};
            case VOTES -> new int[] {VOTE_AVERAGE, VOTE_COUNT};
            case NUMBERS, EVERYTHING -> new int[] {VOTE_AVERAGE, VOTE_COUNT, POPULARITY, RELEASE_YEAR};
        };
    }

    private static List<RegressionInputs> columns(FeatureSet features, InputBlock block, int[] numbers) {
        FloatMatrix text = features.text().matrix();
        FloatMatrix genres = features.genres().matrix();
        var columns = new ArrayList<RegressionInputs>();
        if (block == InputBlock.TEXT || block == InputBlock.WITHOUT_VOTES || block == InputBlock.EVERYTHING) {
            columns.add(ColumnInputs.all(text));
        }
        if (block == InputBlock.GENRES || block == InputBlock.WITHOUT_VOTES || block == InputBlock.EVERYTHING) {
            columns.add(ColumnInputs.all(genres));
        }
        columns.add(new ColumnInputs(features.numeric().matrix(), numbers));
        return columns;
    }

    private static double explained(
            List<RegressionInputs> columns, FeatureSet features, int[] train, int[] validation) {
        float[] target = features.target().values();
        return new RidgeRegression(new JoinedInputs(columns), target, train).explained(target, validation);
    }

    private static int[] part(int[] rows) {
        if (rows.length <= MOST_ROWS) {
            return rows;
        }
        int[] part = new int[MOST_ROWS];
        for (int position = 0; position < MOST_ROWS; position++) {
            part[position] = rows[(int) ((long) position * rows.length / MOST_ROWS)];
        }
        return part;
    }
}
