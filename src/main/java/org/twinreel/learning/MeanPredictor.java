package org.twinreel.learning;

/** The simplest rival: it says the training split's mean target of every movie. A model that does no better is useless. */
final class MeanPredictor {

    private MeanPredictor() {}

    /** Its mean squared error on the validation split; NaN without validation rows. */
    static double validationMse(float[] target, DataSplit split) {
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
