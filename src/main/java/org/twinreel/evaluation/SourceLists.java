package org.twinreel.evaluation;

import java.util.EnumMap;
import java.util.Map;
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

    /** Every source's list for the query of these similarities; the random one is drawn anew at each call. */
    Map<ListSource, int[]> of(Similarities similarities) {
        var lists = new EnumMap<ListSource, int[]>(ListSource.class);
        for (ListSource source : ListSource.values()) {
            lists.put(source, rows(source, similarities));
        }
        return lists;
    }

    private int[] rows(ListSource source, Similarities similarities) {
        return switch (source) {
            case CONTENT -> similarities.topRows(Mode.CONTENT.contentWeight(), k);
            case CF -> similarities.topRows(Mode.CF.contentWeight(), k);
            case HYBRID -> similarities.topRows(Mode.HYBRID.contentWeight(), k);
            case RANDOM -> randomRows.without(similarities.query(), k);
            case POPULARITY -> mostVoted.without(similarities.query());
        };
    }
}
