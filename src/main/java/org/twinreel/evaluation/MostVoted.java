package org.twinreel.evaluation;

import org.twinreel.catalogue.Catalogue;
import org.twinreel.recommend.TopK;

/** The popularity baseline: the movies with the most votes, the same for every query but for the query itself. */
final class MostVoted {
    /** One more than a list takes, for the list whose query is among them. */
    private final int[] rows;

    private final int length;

    /**
     * Lists of the k most voted of a catalogue's movies.
     *
     * @param k list length, at least 1; all n − 1 others where they are fewer
     * @throws IllegalArgumentException when k is smaller than 1
     */
    MostVoted(Catalogue catalogue, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1 but was " + k);
        }
        length = Math.min(k, catalogue.size() - 1);
        var top = new TopK(length + 1);
        for (int row = 0; row < catalogue.size(); row++) {
            top.offer(row, (double) catalogue.movie(row).voteCount());
        }
        rows = top.rows();
    }

    /** The list for a query: most voted first, ties in row order, the query left out. */
    int[] without(int query) {
        int[] others = new int[length];
        for (int position = 0, filled = 0; filled < length; position++) {
            if (rows[position] != query) {
                others[filled++] = rows[position];
            }
        }
        return others;
    }
}
