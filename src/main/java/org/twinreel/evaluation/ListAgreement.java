package org.twinreel.evaluation;

/**
 * How alike two lists for the same query are.
 *
 * @param overlap |A ∩ B| over the length of the longer list, 0..1: which movies, whatever their order
 * @param rankBiasedOverlap extrapolated RBO with p = {@link #PERSISTENCE}, 0..1: the first places count most
 */
public record ListAgreement(double overlap, double rankBiasedOverlap) {
    /** How probably a reader goes on to the next place; at 0.9 the first ten places have 86 % of the weight. */
    public static final double PERSISTENCE = 0.9;

    /**
     * Compares two lists of rows without repetitions, perhaps of different lengths. Rank-biased overlap is that of
     * Webber, Moffat and Zobel 2010, A similarity measure for indefinite rankings (DOI 10.1145/1852102.1852106),
     * extrapolated beyond the lists' ends (equation 32 there): with X(d) the number of movies among the first d places
     * of both lists, s ≤ l the lengths,
     *
     * <pre>(1 − p)/p · [ Σ(d = 1..l) X(d)/d · pᵈ + Σ(d = s+1..l) X(s)·(d − s)/(s·d) · pᵈ ]
     *     + [ (X(l) − X(s))/l + X(s)/s ] · pˡ</pre>
     *
     * <p>Equal lists agree by 1, lists without a common movie by 0.
     *
     * @return both figures NaN where both lists are empty, 0 where one is
     */
    public static ListAgreement of(int[] one, int[] other) {
        int[] shorter = one.length <= other.length ? one : other;
        int[] longer = one.length <= other.length ? other : one;
        if (longer.length == 0) {
            return new ListAgreement(Double.NaN, Double.NaN);
        }
        if (shorter.length == 0) {
            return new ListAgreement(0, 0);
        }
        int[] common = common(shorter, longer);
        return new ListAgreement(
                (double) common[longer.length] / longer.length, extrapolated(common, shorter.length, longer.length));
    }

    /** X(d) for d = 0..l. */
    private static int[] common(int[] shorter, int[] longer) {
        int[] common = new int[longer.length + 1];
        for (int depth = 1; depth <= longer.length; depth++) {
            int place = depth - 1;
            int next = longer[place];
            common[depth] = common[place];
            if (depth > shorter.length) {
                common[depth] += among(shorter, shorter.length, next);
            } else if (shorter[place] == next) {
                common[depth]++;
            } else {
                common[depth] += among(shorter, place, next) + among(longer, place, shorter[place]);
            }
        }
        return common;
    }

    /** 1 where a row is among the first places of a list, else 0. */
    private static int among(int[] list, int places, int row) {
        for (int place = 0; place < places; place++) {
            if (list[place] == row) {
                return 1;
            }
        }
        return 0;
    }

    private static double extrapolated(int[] common, int shorter, int longer) {
        double ofShorter = (double) common[shorter] / shorter;
        double sum = 0;
        double weight = 1;
        for (int depth = 1; depth <= longer; depth++) {
            weight *= PERSISTENCE;
            double beyond = depth > shorter ? ofShorter * (depth - shorter) : 0;
            sum += (common[depth] + beyond) / depth * weight;
        }
        double atTheEnd = (double) (common[longer] - common[shorter]) / longer + ofShorter;
        // Rounding may carry the agreement of equal lists past 1.
        return Math.min(1, (1 - PERSISTENCE) / PERSISTENCE * sum + atTheEnd * weight);
    }
}
