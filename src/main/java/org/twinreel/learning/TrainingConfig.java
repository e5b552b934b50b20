package org.twinreel.learning;

import java.util.EnumMap;
import java.util.Map;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.InputChoice;

/**
 * One value per hyper-parameter, all within their ranges, and the inputs to read.
 *
 * @param values a value for every {@link HyperParameter}
 * @param inputs which of the features the network reads
 */
public record TrainingConfig(Map<HyperParameter, Double> values, InputChoice inputs) {

    /** Fewest steps an epoch should have for the curves to fall visibly; small catalogues get smaller batches. */
    private static final int WANTED_STEPS_PER_EPOCH = 16;

    /** Fewer movies a batch make gradients too noisy to follow. */
    private static final int SMALLEST_BATCH = 8;

    /**
     * Checks that every parameter has a usable value.
     *
     * @throws InvalidHyperParameterException when one has not
     */
    public TrainingConfig {
        var complete = new EnumMap<HyperParameter, Double>(HyperParameter.class);
        for (HyperParameter parameter : HyperParameter.values()) {
            Double value = values.get(parameter);
            if (value == null) {
                throw new IllegalArgumentException(parameter.optionName() + " has no value");
            }
            if (!parameter.accepts(value)) {
                throw new InvalidHyperParameterException(parameter, value);
            }
            complete.put(parameter, value);
        }
        values = java.util.Collections.unmodifiableMap(complete);
    }

    /**
     * A configuration that reads all inputs, as the tutorial does.
     *
     * @throws InvalidHyperParameterException when a parameter has no usable value
     */
    public TrainingConfig(Map<HyperParameter, Double> values) {
        this(values, InputChoice.ALL);
    }

    /** The tutorial's values: the preset with which the reference figures come out. */
    public static TrainingConfig tutorial() {
        var values = new EnumMap<HyperParameter, Double>(HyperParameter.class);
        for (HyperParameter parameter : HyperParameter.values()) {
            values.put(parameter, parameter.tutorialValue());
        }
        return new TrainingConfig(values);
    }

    /**
     * The tutorial's values, with a batch small enough that a catalogue of {@code rows} movies still gets some 16 to 32
     * gradient steps an epoch, but of 8 movies at least, where there are so many. From 5,120 movies on this is the
     * tutorial's own batch of 256; with 2,000 it is 64, and the validation MSE falls to a seventh of the mean's.
     */
    public static TrainingConfig suggestedFor(int rows) {
        var tutorial = tutorial();
        int trainRows = DataSplit.trainRows(rows, tutorial.get(HyperParameter.VALIDATION_SHARE));
        int wanted = Integer.highestOneBit(Math.max(1, trainRows / WANTED_STEPS_PER_EPOCH));
        int batch = Math.max(
                Math.min(SMALLEST_BATCH, trainRows), Math.min(tutorial.whole(HyperParameter.BATCH_SIZE), wanted));
        return tutorial.with(HyperParameter.BATCH_SIZE, batch);
    }

    /** This configuration with one value changed. */
    public TrainingConfig with(HyperParameter parameter, double value) {
        var changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new TrainingConfig(changed, inputs);
    }

    /** This configuration with other inputs. */
    public TrainingConfig with(InputChoice choice) {
        return new TrainingConfig(values, choice);
    }

    /** The value of a parameter. */
    public double get(HyperParameter parameter) {
        return java.util.Objects.requireNonNull(values.get(parameter));
    }

    /** The value of a whole-numbered parameter other than the seed, which does not fit. */
    public int whole(HyperParameter parameter) {
        return Math.toIntExact((long) get(parameter));
    }

    /** The seed. */
    public long seed() {
        return (long) get(HyperParameter.SEED);
    }

    /** The part that features are made from. */
    public FeatureConfig features() {
        return new FeatureConfig(
                whole(HyperParameter.VOCABULARY),
                whole(HyperParameter.MAX_NGRAM),
                whole(HyperParameter.COMPONENTS),
                whole(HyperParameter.POWER_ITERATIONS),
                seed());
    }
}
