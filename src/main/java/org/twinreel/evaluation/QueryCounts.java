package org.twinreel.evaluation;

/**
 * How many queries an evaluation asked.
 *
 * @param movies size of the catalogue
 * @param trained queries in the training split
 * @param untrained queries outside it
 */
public record QueryCounts(int movies, int trained, int untrained) {
    public QueryCounts {
        if (trained < 0 || untrained < 0 || trained + untrained > movies) {
            throw new IllegalArgumentException(
                    trained + " trained and " + untrained + " untrained queries of " + movies + " movies");
        }
    }

    /** The number of queries in a group. */
    public int of(QueryGroup group) {
        return switch (group) {
            case ALL -> trained + untrained;
            case TRAINED -> trained;
            case UNTRAINED -> untrained;
        };
    }

    /** Whether only a part of the movies, drawn at random, were queries, as in large catalogues. */
    public boolean sampled() {
        return trained + untrained < movies;
    }
}
