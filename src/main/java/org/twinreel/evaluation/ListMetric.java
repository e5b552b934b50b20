package org.twinreel.evaluation;

/** What is measured of each list and averaged over the queries of a catalogue. */
public enum ListMetric {
    /** {@link GenreOverlap}, 0..1. */
    GENRE_OVERLAP("genreOverlap"),
    /** {@link GenreJaccard}, 0..1. */
    GENRE_JACCARD("genreJaccard"),
    /** {@link IntraListDiversity}, 0..2. */
    DIVERSITY("diversity"),
    /** {@link VotePercentile}, in (0, 1). */
    VOTE_PERCENTILE("votePercentile"),
    /** {@link UntrainedShare}, 0..1. */
    UNTRAINED_SHARE("untrainedShare");

    private final String key;

    ListMetric(String key) {
        this.key = key;
    }

    /** Its name in reports, such as "genreOverlap". */
    public String key() {
        return key;
    }
}
