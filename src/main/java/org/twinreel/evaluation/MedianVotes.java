package org.twinreel.evaluation;

import java.util.Arrays;
import org.twinreel.catalogue.Catalogue;

/**
 * The median of the vote counts of a list's movies: its popularity in the catalogue's own unit, votes. For an even
 * number of movies the mean of the middle two. {@link VotePercentile} is the figure to average over lists: a mean of
 * medians would be decided by the famous.
 */
public final class MedianVotes {
    private final long[] votes;
    private final long[] sorted;

    /** The measure over a catalogue. */
    public MedianVotes(Catalogue catalogue) {
        votes = new long[catalogue.size()];
        Arrays.setAll(votes, row -> catalogue.movie(row).voteCount());
        sorted = votes.clone();
        Arrays.sort(sorted);
    }

    /**
     * The median of a list.
     *
     * @param rows the recommended rows, each 0..n − 1
     * @return votes, at least 0; NaN for an empty list
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double of(int[] rows) {
        long[] ofList =
                Arrays.stream(rows).mapToLong(row -> votes[row]).sorted().toArray();
        return median(ofList);
    }

    /**
     * The median of all other movies' votes, about which that of a list drawn at random lies.
     *
     * @param query row of the query, 0..n − 1
     * @return votes, at least 0; NaN where there is no other movie
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double ofOthers(int query) {
        int left = Arrays.binarySearch(sorted, votes[query]);
        long[] others = new long[sorted.length - 1];
        System.arraycopy(sorted, 0, others, 0, left);
        System.arraycopy(sorted, left + 1, others, left, others.length - left);
        return median(others);
    }

    private static double median(long[] ascending) {
        int length = ascending.length;
        return length == 0 ? Double.NaN : (ascending[(length - 1) / 2] + ascending[length / 2]) / 2.0;
    }
}
