package org.twinreel.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How unequally often movies are recommended, as a curve: the share of all places that the least recommended part of
 * the movies has. Equal shares are the diagonal; {@link GiniIndex} is twice the area between the two, but for the
 * factor n / (n − 1).
 *
 * <p>Lorenz 1905, Methods of measuring the concentration of wealth (DOI 10.2307/2276207).
 *
 * @param shares of the places, 0..1, one for each whole per cent of the movies from 0 to 100, ascending; empty where
 *     nothing was recommended
 */
public record LorenzCurve(List<Double> shares) {
    private static final int STEPS = 100;

    public LorenzCurve {
        shares = List.copyOf(shares);
    }

    /**
     * The curve.
     *
     * @param timesRecommended how often each movie occurs in all lists together
     */
    public static LorenzCurve of(int[] timesRecommended) {
        int[] ascending = timesRecommended.clone();
        Arrays.sort(ascending);
        double total = Arrays.stream(ascending).asLongStream().sum();
        if (total == 0) {
            return new LorenzCurve(List.of());
        }
        var shares = new ArrayList<Double>();
        double below = 0;
        int counted = 0;
        for (int step = 0; step <= STEPS; step++) {
            double movies = (double) step * ascending.length / STEPS;
            for (; counted + 1 <= movies; counted++) {
                below += ascending[counted];
            }
            double part = counted < ascending.length ? (movies - counted) * ascending[counted] : 0;
            shares.add((below + part) / total);
        }
        return new LorenzCurve(shares);
    }
}
