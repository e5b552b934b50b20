package org.twinreel.evaluation;

/**
 * What one recommended list is like; all NaN for an empty list.
 *
 * @param genreOverlap share of its movies that share a genre with the query, 0..1
 * @param meanSimilarity mean of the scores it is ranked by, −1..1
 * @param diversity mean of 1 − content cosine over all pairs of its movies, 0..2, 0 where they are all alike; NaN for a
 *     list of one
 * @param untrainedShare share of its movies outside the training split, whose cf embedding is chance, 0..1
 */
public record ListFigures(double genreOverlap, double meanSimilarity, double diversity, double untrainedShare) {}
