package org.twinreel.evaluation;

import java.util.Arrays;

/**
 * The Gini index of how often movies are recommended, those never recommended included: 0 where all are recommended
 * equally often, 1 where one movie takes every place. With the counts x ascending,
 * Σ(2i − n − 1)·x(i) / ((n − 1)·Σx), i = 1..n. Even random lists do not reach 0, as chance counts differ.
 *
 * <p>Shani and Gunawardana 2011, Evaluating recommendation systems (DOI 10.1007/978-0-387-85820-3_8), section on
 * diversity of sales.
 */
public final class GiniIndex {
    private GiniIndex() {}

    /**
     * The index.
     *
     * @param timesRecommended how often each movie occurs in all lists together
     * @return 0..1; NaN where nothing was recommended or there is but one movie
     */
    public static double of(int[] timesRecommended) {
        int[] ascending = timesRecommended.clone();
        Arrays.sort(ascending);
        int movies = ascending.length;
        double weighted = 0;
        double total = 0;
        for (int place = 0; place < movies; place++) {
            weighted += (2.0 * (place + 1) - movies - 1) * ascending[place];
            total += ascending[place];
        }
        return total == 0 || movies == 1 ? Double.NaN : weighted / ((movies - 1) * total);
    }
}
