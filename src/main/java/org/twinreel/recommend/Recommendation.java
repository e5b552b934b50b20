package org.twinreel.recommend;

/**
 * One place of a ranked list.
 *
 * @param rank 1-based
 * @param row the movie
 * @param similarity the score it is ranked by, −1..1
 * @param contentSimilarity cosine of the content embeddings, −1..1
 * @param cfSimilarity cosine of the cf embeddings, −1..1
 */
public record Recommendation(int rank, int row, double similarity, double contentSimilarity, double cfSimilarity) {}
