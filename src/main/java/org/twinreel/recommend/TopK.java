package org.twinreel.recommend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The k best of a stream of scored rows, in O(log k) a row kept and one comparison a row refused. Higher scores come
 * first, equal scores in row order, whatever the order in which the rows were offered.
 */
public final class TopK {
    private static final Comparator<Candidate> BEST_FIRST = TopK::compareBestFirst;

    private final int k;
    private final PriorityQueue<Candidate> kept = new PriorityQueue<>(BEST_FIRST.reversed());
    private double threshold = Double.NEGATIVE_INFINITY;

    /**
     * An empty selection.
     *
     * @param k most rows to keep, at least 1; may be larger than the number of rows offered
     * @throws IllegalArgumentException when k is smaller
     */
    public TopK(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1 but was " + k);
        }
        this.k = k;
    }

    /**
     * A score below which {@link #offer} changes nothing: the worst score kept once k rows are, negative infinity
     * before. Loops over many rows compare with it first, to offer only the few that have a chance.
     */
    public double threshold() {
        return threshold;
    }

    /**
     * Considers a row.
     *
     * @param row offered once at most
     * @param score any number but NaN
     * @throws IllegalArgumentException when the score is NaN, which has no place in an order
     */
    public void offer(int row, double score) {
        if (Double.isNaN(score)) {
            throw new IllegalArgumentException("row " + row + " has no score");
        }
        kept.add(new Candidate(row, score));
        if (kept.size() > k) {
            kept.remove();
        }
        if (kept.size() == k) {
            threshold = kept.element().score();
        }
    }

    /** The rows kept, best first: k, or all that were offered where they are fewer. */
    public int[] rows() {
        Candidate[] ranked = kept.toArray(new Candidate[0]);
        Arrays.sort(ranked, BEST_FIRST);
        return Arrays.stream(ranked).mapToInt(Candidate::row).toArray();
    }

    /** By numerical order: Double.compare would part 0.0 from −0.0, which are a tie. */
    private static int compareBestFirst(Candidate one, Candidate other) {
        if (one.score != other.score) {
            return one.score > other.score ? -1 : 1;
        }
        return Integer.compare(one.row, other.row);
    }

    private record Candidate(int row, double score) {}
}
