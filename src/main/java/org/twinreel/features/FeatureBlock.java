package org.twinreel.features;

/** The three blocks of {@link FeatureSet#content()}, in the order of their columns. */
public enum FeatureBlock {
    /** What the overview says: the columns of {@link TextFeatures#matrix()}. */
    TEXT,
    /** The columns of {@link GenreFeatures#matrix()}. */
    GENRES,
    /** Votes, popularity and year: the columns of {@link NumericFeatures#matrix()}. */
    NUMERIC
}
