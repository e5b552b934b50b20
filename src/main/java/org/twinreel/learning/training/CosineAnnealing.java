package org.twinreel.learning.training;

import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.TrainingConfig;

/**
 * The learning rate of each epoch: half a cosine wave from {@code start} down to {@code end} (Loshchilov and Hutter
 * 2017, https://arxiv.org/abs/1608.03983; without restarts, as PyTorch's {@code CosineAnnealingLR} stepped once an
 * epoch). Unlike PyTorch's, the rate does not climb again once it has reached its end: more epochs go on at {@code end}.
 *
 * @param start rate of the first epoch
 * @param end the smallest rate, η_min
 * @param epochs T_max: so many epochs after the first, the rate is {@code end}
 */
record CosineAnnealing(double start, double end, int epochs) {

    /** The schedule that a configuration asks for. */
    static CosineAnnealing of(TrainingConfig config) {
        return new CosineAnnealing(
                config.get(HyperParameter.LEARNING_RATE),
                config.get(HyperParameter.MINIMUM_LEARNING_RATE),
                config.whole(HyperParameter.ANNEALING_EPOCHS));
    }

    /** The rate of an epoch, 1-based. */
    double rate(int epoch) {
        double share = Math.min(1.0, (double) (epoch - 1) / epochs);
        return end + (start - end) * 0.5 * (1.0 + Math.cos(Math.PI * share));
    }
}
