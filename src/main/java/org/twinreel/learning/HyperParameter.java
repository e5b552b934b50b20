package org.twinreel.learning;

import java.util.Optional;

/**
 * Every number with which a run can be tuned, with the tutorial's value and the range that makes sense. The window's
 * form, batch mode's options and the reports are all loops over this list.
 */
public enum HyperParameter {
    /** Passes over the training split. */
    EPOCHS("epochs", Kind.WHOLE, 30, 1, 10_000),
    /** Movies per gradient step; the last incomplete training batch is dropped. */
    BATCH_SIZE("batch-size", Kind.WHOLE, 256, 1, 1_000_000),
    /** AdamW's first learning rate. */
    LEARNING_RATE("learning-rate", Kind.REAL, 3e-4, 1e-12, 1),
    /** Where cosine annealing ends. */
    MINIMUM_LEARNING_RATE("minimum-learning-rate", Kind.REAL, 1e-5, 0, 1),
    /** Epochs after which cosine annealing has reached the minimum (T_max). */
    ANNEALING_EPOCHS("annealing-epochs", Kind.WHOLE, 30, 1, 10_000),
    /** Weight of the alignment term in the loss. */
    ALPHA("alpha", Kind.REAL, 0.1, 0, 1000),
    /** AdamW's decoupled weight decay. */
    WEIGHT_DECAY("weight-decay", Kind.REAL, 1e-4, 0, 1),
    /** Decay of AdamW's first moment. */
    BETA1("beta1", Kind.REAL, 0.9, 0, 0.999_999),
    /** Decay of AdamW's second moment. */
    BETA2("beta2", Kind.REAL, 0.999, 0, 0.999_999_9),
    /** AdamW's guard against division by zero. */
    EPSILON("epsilon", Kind.REAL, 1e-8, 1e-15, 1),
    /** Largest global L2 norm of the gradients. */
    CLIP_NORM("clip-norm", Kind.REAL, 1.0, 1e-9, 1e9),
    /** Share of activations set to zero while training. */
    DROPOUT("dropout", Kind.REAL, 0.3, 0, 0.95),
    /** Width of the content branch's first hidden layer. */
    CONTENT_HIDDEN_1("content-hidden-1", Kind.WHOLE, 256, 1, 4096),
    /** Width of the content branch's second hidden layer. */
    CONTENT_HIDDEN_2("content-hidden-2", Kind.WHOLE, 128, 1, 4096),
    /** Width of both embeddings. */
    EMBEDDING("embedding", Kind.WHOLE, 64, 1, 1024),
    /** Standard deviation with which the cf embeddings start. */
    EMBEDDING_DEVIATION("embedding-deviation", Kind.REAL, 0.01, 1e-9, 10),
    /** Width of the fusion's first hidden layer. */
    FUSION_HIDDEN_1("fusion-hidden-1", Kind.WHOLE, 128, 1, 4096),
    /** Width of the fusion's second hidden layer. */
    FUSION_HIDDEN_2("fusion-hidden-2", Kind.WHOLE, 64, 1, 4096),
    /** Share of movies held out for validation. */
    VALIDATION_SHARE("validation-share", Kind.REAL, 0.2, 0, 0.95),
    /** Most terms in the TF-IDF vocabulary. */
    VOCABULARY("vocabulary", Kind.WHOLE, 5000, 1, 1_000_000),
    /** Longest term in words. */
    MAX_NGRAM("max-ngram", Kind.WHOLE, 2, 1, 3),
    /** Columns of the text block. */
    COMPONENTS("components", Kind.WHOLE, 100, 1, 2000),
    /** Power iterations of the randomized SVD. */
    POWER_ITERATIONS("power-iterations", Kind.WHOLE, 5, 0, 50),
    /** Seed of everything random: split, SVD, weights, shuffles, dropout. */
    SEED("seed", Kind.WHOLE, 42, 0, 4_294_967_295.0);

    private enum Kind {
        WHOLE,
        REAL
    }

    private final String optionName;
    private final Kind kind;
    private final double tutorialValue;
    private final double minimum;
    private final double maximum;

    HyperParameter(String optionName, Kind kind, double tutorialValue, double minimum, double maximum) {
        this.optionName = optionName;
        this.kind = kind;
        this.tutorialValue = tutorialValue;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** The parameter with an option name, if there is one. */
    public static Optional<HyperParameter> named(String optionName) {
        for (HyperParameter parameter : values()) {
            if (parameter.optionName.equals(optionName)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Its name as an option and in reports, such as "batch-size". */
    public String optionName() {
        return optionName;
    }

    /** The tutorial's value. */
    public double tutorialValue() {
        return tutorialValue;
    }

    /** Smallest value allowed. */
    public double minimum() {
        return minimum;
    }

    /** Largest value allowed. */
    public double maximum() {
        return maximum;
    }

    /** Whether only whole numbers make sense. */
    public boolean whole() {
        return kind == Kind.WHOLE;
    }

    /** Whether a value lies in the range and, for whole parameters, is whole; NaN and infinities never do. */
    public boolean accepts(double value) {
        return value >= minimum && value <= maximum && (!whole() || value == Math.rint(value));
    }
}
