package org.twinreel.ui.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinreel.learning.HyperParameter;

/** The hyper-parameters by what they are about, in the order of the form. */
enum ParameterGroup {
    RUN(HyperParameter.EPOCHS, HyperParameter.BATCH_SIZE, HyperParameter.VALIDATION_SHARE, HyperParameter.SEED),
    OPTIMIZER(
            HyperParameter.LEARNING_RATE,
            HyperParameter.MINIMUM_LEARNING_RATE,
            HyperParameter.ANNEALING_EPOCHS,
            HyperParameter.WEIGHT_DECAY,
            HyperParameter.BETA1,
            HyperParameter.BETA2,
            HyperParameter.EPSILON,
            HyperParameter.CLIP_NORM),
    NETWORK(
            HyperParameter.ALPHA,
            HyperParameter.DROPOUT,
            HyperParameter.CONTENT_HIDDEN_1,
            HyperParameter.CONTENT_HIDDEN_2,
            HyperParameter.EMBEDDING,
            HyperParameter.EMBEDDING_DEVIATION,
            HyperParameter.FUSION_HIDDEN_1,
            HyperParameter.FUSION_HIDDEN_2),
    FEATURES(
            HyperParameter.VOCABULARY,
            HyperParameter.MAX_NGRAM,
            HyperParameter.COMPONENTS,
            HyperParameter.POWER_ITERATIONS);

    private static final Set<HyperParameter> COMMON = EnumSet.of(
            HyperParameter.EPOCHS,
            HyperParameter.BATCH_SIZE,
            HyperParameter.VALIDATION_SHARE,
            HyperParameter.SEED,
            HyperParameter.LEARNING_RATE,
            HyperParameter.ALPHA,
            HyperParameter.DROPOUT);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<HyperParameter> parameters;

    ParameterGroup(HyperParameter... parameters) {
        this.parameters = List.of(parameters);
    }

    /** Its parameters, in the order of the form. */
    List<HyperParameter> parameters() {
        return parameters;
    }

    /** The text key of its name. */
    String nameKey() {
        return "training.group." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a parameter is among those that are always in view. */
    static boolean common(HyperParameter parameter) {
        return COMMON.contains(parameter);
    }
}
