package org.twinreel.evaluation;

/** What is measured of each list and averaged over the queries of a catalogue. */
public enum ListMetric {
    /** {@link GenreOverlap}, 0..1. */
    GENRE_OVERLAP("genreOverlap", 1, true),
    /** {@link GenreJaccard}, 0..1. */
    GENRE_JACCARD("genreJaccard", 1, false),
    /** {@link IntraListDiversity}, 0..2. */
    DIVERSITY("diversity", 2, false),
    /** {@link VotePercentile}, in (0, 1). */
    VOTE_PERCENTILE("votePercentile", 1, false),
    /** {@link UntrainedShare}, 0..1. */
    UNTRAINED_SHARE("untrainedShare", 1, true);

    private final String key;
    private final double highest;
    private final boolean shareOfPlaces;

    ListMetric(String key, double highest, boolean shareOfPlaces) {
        this.key = key;
        this.highest = highest;
        this.shareOfPlaces = shareOfPlaces;
    }

    /** Its name in reports, such as "genreOverlap". */
    public String key() {
        return key;
    }

    /** The highest value that it can have; the lowest is 0. */
    public double highest() {
        return highest;
    }

    /** Whether it counts places of a list, so that it has one of k + 1 values. */
    public boolean shareOfPlaces() {
        return shareOfPlaces;
    }
}
