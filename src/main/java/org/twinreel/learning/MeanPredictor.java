package org.twinreel.learning;

/** The simplest rival: it says the training split's mean target of every movie. A model that does no better is useless. */
public final class MeanPredictor {

    private MeanPredictor() {}

    /**
     * Its mean squared error on the validation split, ≥ 0: the line that a model has to get below.
     *
     * @param target n values in 0..1
     * @param split of n rows
     * @return NaN without validation rows
     */
    public static double validationMse(float[] target, DataSplit split) {
        double mean = 0;
        for (int row : split.train()) {
            mean += target[row];
        }
        mean /= split.train().length;
        double squares = 0;
        for (int row : split.validation()) {
            squares += (target[row] - mean) * (target[row] - mean);
        }
        return squares / split.validation().length;
    }
}
