package org.twinreel.evaluation;

import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Movie;
import org.twinreel.recommend.Percentile;

/**
 * How popular a list is: the mean percentile of its movies' vote counts, in (0, 1). A movie's percentile is the share of
 * the catalogue's movies that have fewer votes, plus half of the share that has as many, itself among them. Over the
 * whole catalogue the mean is therefore exactly ½, whatever the ties: more says that a list leans to the much voted,
 * less that it leans to the little voted. A percentile, as the counts themselves are so skewed that one famous movie
 * would decide about a list.
 *
 * <p>The popularity of recommended items averaged over lists is Yin et al. 2012, Challenging the long tail
 * recommendation (DOI 10.14778/2311906.2311916); percentiles with halved ties are those of percentile rank scores.
 */
public final class VotePercentile {
    private final double[] percentiles;

    /** The measure over a catalogue. */
    public VotePercentile(Catalogue catalogue) {
        var among = new Percentile(catalogue.movies().stream().mapToDouble(Movie::voteCount));
        percentiles = catalogue.movies().stream()
                .mapToDouble(Movie::voteCount)
                .map(among::of)
                .toArray();
    }

    /**
     * The mean percentile of a list.
     *
     * @param rows the recommended rows, each 0..n − 1
     * @return in (0, 1); NaN for an empty list
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double of(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += percentiles[row];
        }
        return rows.length == 0 ? Double.NaN : sum / rows.length;
    }

    /**
     * The mean percentile that a list drawn at random has on average, whatever its length: that of all other movies.
     *
     * @param query row of the query, 0..n − 1
     * @return in (0, 1); NaN where there is no other movie
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public double expectedByChance(int query) {
        double others = percentiles.length / 2.0 - percentiles[query];
        return percentiles.length == 1 ? Double.NaN : others / (percentiles.length - 1);
    }
}
