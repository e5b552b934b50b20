package org.twinreel.evaluation;

/**
 * Catalogue coverage: the share of a catalogue's movies that occur in at least one list, 0..1. It grows with the number
 * of lists and with k (q lists of k movies cover at most q·k), so it is to be read beside what random lists cover.
 *
 * <p>Ge, Delgado-Battenfeld and Jannach 2010, Beyond accuracy: evaluating recommender systems by coverage and
 * serendipity (DOI 10.1145/1864708.1864761).
 */
public final class CatalogueCoverage {
    private CatalogueCoverage() {}

    /**
     * The coverage.
     *
     * @param timesRecommended how often each movie occurs in all lists together
     * @return 0..1; NaN where nothing was recommended
     */
    public static double of(int[] timesRecommended) {
        int recommended = 0;
        for (int times : timesRecommended) {
            recommended += times > 0 ? 1 : 0;
        }
        return recommended == 0 ? Double.NaN : (double) recommended / timesRecommended.length;
    }
}
