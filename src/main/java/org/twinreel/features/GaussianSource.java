package org.twinreel.features;

import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Standard normal numbers by Marsaglia's polar method (DOI 10.1137/1006063) from a Mersenne Twister: for a seed below
 * 2³¹ the very numbers of {@code numpy.random.RandomState(seed).normal}, so that a figure that hangs on chance can be
 * compared with scikit-learn's digit by digit.
 */
final class GaussianSource {
    private static final double TWO_TO_26 = 0x1p26;
    private static final double TWO_TO_53 = 0x1p53;

    private final RandomGenerator bits;
    private double spare;
    private boolean hasSpare;

    /** A source that yields the same numbers whenever the seed is the same. */
    GaussianSource(long seed) {
        this.bits = seed == (int) seed ? new MersenneTwister((int) seed) : new MersenneTwister(seed);
    }

    /** The next number; the polar method makes two at a time, of which the second waits. */
    double next() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double x;
        double y;
        double squares;
        do {
            x = 2.0 * uniform() - 1.0;
            y = 2.0 * uniform() - 1.0;
            squares = x * x + y * y;
        } while (squares >= 1.0 || squares == 0.0);
        double factor = Math.sqrt(-2.0 * Math.log(squares) / squares);
        spare = factor * x;
        hasSpare = true;
        return factor * y;
    }

    /** Uniform in [0, 1) with 53 random bits. */
    private double uniform() {
        int high = bits.nextInt() >>> 5;
        int low = bits.nextInt() >>> 6;
        return (high * TWO_TO_26 + low) / TWO_TO_53;
    }
}
