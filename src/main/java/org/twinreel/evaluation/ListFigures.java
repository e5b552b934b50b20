package org.twinreel.evaluation;

/**
 * What one recommended list is like; all NaN for an empty list.
 *
 * @param genreOverlap share of its movies that share a genre with the query, 0..1
 * @param genreJaccard mean genre Jaccard coefficient of its movies with the query, 0..1
 * @param meanSimilarity mean of the scores it is ranked by, −1..1; NaN for a baseline, which has none of its own
 * @param diversity mean of 1 − content cosine over all pairs of its movies, 0..2, 0 where they are all alike; NaN for a
 *     list of one
 * @param medianVotes median of its movies' vote counts, in votes
 * @param votePercentile mean percentile of its movies' vote counts, in (0, 1); ½ is the catalogue's mean
 * @param untrainedShare share of its movies outside the training split, whose cf embedding is chance, 0..1
 */
public record ListFigures(
        double genreOverlap,
        double genreJaccard,
        double meanSimilarity,
        double diversity,
        double medianVotes,
        double votePercentile,
        double untrainedShare) {

    /** The same figures with another mean similarity. */
    public ListFigures withMeanSimilarity(double mean) {
        return new ListFigures(
                genreOverlap, genreJaccard, mean, diversity, medianVotes, votePercentile, untrainedShare);
    }
}
