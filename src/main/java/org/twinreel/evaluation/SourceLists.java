package org.twinreel.evaluation;

import org.twinreel.catalogue.Catalogue;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Similarities;

/** The list that each source offers for a query, all of one length. */
final class SourceLists {
    private final int k;
    private final MostVoted mostVoted;
    private final RandomRows randomRows;

    /**
     * Lists over a catalogue.
     *
     * @param k list length, at least 1; all n − 1 other movies where they are fewer
     * @param seed of the random lists
     * @throws IllegalArgumentException when k is smaller than 1
     */
    SourceLists(Catalogue catalogue, int k, long seed) {
        this.k = k;
        mostVoted = new MostVoted(catalogue, k);
        randomRows = new RandomRows(catalogue.size(), seed);
    }

    /** The rows of a source's list for the query of these similarities; a random list is a new one at each call. */
    int[] rows(ListSource source, Similarities similarities) {
        return switch (source) {
            case CONTENT -> similarities.topRows(Mode.CONTENT.contentWeight(), k);
            case CF -> similarities.topRows(Mode.CF.contentWeight(), k);
            case HYBRID -> similarities.topRows(Mode.HYBRID.contentWeight(), k);
            case RANDOM -> randomRows.without(similarities.query(), k);
            case POPULARITY -> mostVoted.without(similarities.query());
        };
    }
}
