package org.twinreel.features;

/**
 * All numbers made from a catalogue of n movies.
 *
 * @param text n × up to 100
 * @param genres n × number of genres that occur
 * @param numeric n × 4, or fewer columns where some are left out of the inputs
 * @param target n
 * @param content n × d, the three blocks side by side: what the content branch reads
 */
public record FeatureSet(
        TextFeatures text, GenreFeatures genres, NumericFeatures numeric, Target target, FloatMatrix content) {

    /** A set whose content matrix is the blocks side by side. */
    public static FeatureSet of(TextFeatures text, GenreFeatures genres, NumericFeatures numeric, Target target) {
        return new FeatureSet(
                text,
                genres,
                numeric,
                target,
                FloatMatrix.sideBySide(text.matrix(), genres.matrix(), numeric.matrix()));
    }

    /**
     * What a model of a choice of inputs reads: the same movies, text, genres and target, with only the chosen numbers.
     * This set itself where the choice leaves nothing out.
     */
    public FeatureSet only(InputChoice choice) {
        NumericFeatures chosen = numeric.only(choice);
        return chosen.equals(numeric) ? this : of(text, genres, chosen, target);
    }

    /** Number of movies, n. */
    public int rows() {
        return content.rows();
    }

    /** Number of columns of a block. */
    public int columns(FeatureBlock block) {
        return switch (block) {
            case TEXT -> text.matrix().columns();
            case GENRES -> genres.matrix().columns();
            case NUMERIC -> numeric.matrix().columns();
        };
    }

    /** The column of {@link #content()} with which a block begins. */
    public int firstColumn(FeatureBlock block) {
        return switch (block) {
            case TEXT -> 0;
            case GENRES -> columns(FeatureBlock.TEXT);
            case NUMERIC -> columns(FeatureBlock.TEXT) + columns(FeatureBlock.GENRES);
        };
    }
}
