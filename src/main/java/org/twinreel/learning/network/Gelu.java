package org.twinreel.learning.network;

/**
 * The Gaussian error linear unit in its exact form, x·Φ(x), and its slope Φ(x) + x·φ(x) (Hendrycks and Gimpel 2016,
 * https://arxiv.org/abs/1606.08415), in arithmetic that the compiler turns into vector instructions.
 *
 * <p>With a = |x| and the tail q = Φ(−a), the value is max(x, 0) − a·q and the slope ½ + sign(x)·(½ − q) + x·φ(a). Two
 * pieces remain:
 *
 * <ul>
 *   <li>φ(a) = 1/(√(2π)·exp(a²/2)), where exp(y) = exp(y/32)³² spares the bit tricks of an exponential that reaches
 *       further: a Taylor sum for s = exp(y/32) − 1, then five doublings (1 + s)² − 1 = s·(2 + s), which keep a small s
 *       exact. Up to a = 4 the sum's error is below float's own; beyond, φ itself is below 1.4e-4 and the error of no
 *       weight. Where exp overflows, φ comes out as 0.
 *   <li>q = φ(a)·(b1·k + … + b5·k⁵) with k = 1/(1 + p·a), formula 26.2.17 of Abramowitz and Stegun's Handbook of
 *       Mathematical Functions (1964), whose error is below 7.5e-8.
 * </ul>
 *
 * <p>Against the same formulas in double, values and slopes are right to 3e-7. The loops are short and index all arrays
 * alike because only such loops become vector instructions: as one long loop, the same arithmetic takes ten times as
 * long.
 */
public final class Gelu {
    /** Values a call: many small calls get the loops compiled early, and a block stays in the nearest cache. */
    private static final int BLOCK = 1024;

    private static final float ROOT_OF_TWO_PI = 2.5066283f;
    private static final float P = 0.2316419f;
    private static final float B1 = 0.31938154f;
    private static final float B2 = -0.35656378f;
    private static final float B3 = 1.7814779f;
    private static final float B4 = -1.8212559f;
    private static final float B5 = 1.3302745f;

    /** Keeps sign(x) = x/|x| a number at 0. */
    private static final float TINY = 1e-30f;

    private final float[] sizes;
    private final float[] densities;
    private final float[] tails;

    /** A unit for up to so many numbers at a time. */
    public Gelu(int capacity) {
        sizes = new float[capacity];
        densities = new float[capacity];
        tails = new float[capacity];
    }

    /**
     * Applies the unit to the first {@code size} numbers.
     *
     * @param x what comes in; finite
     * @param values gets x·Φ(x)
     * @param slopes gets the derivative
     */
    public void apply(float[] x, float[] values, float[] slopes, int size) {
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            exponentials(x, from, to);
            densities(from, to);
            tails(from, to);
            values(x, values, from, to);
            slopes(x, slopes, from, to);
        }
    }

    /** exp(x²/64) − 1, and |x|. */
    private void exponentials(float[] x, int from, int to) {
        for (int index = from; index < to; index++) {
            float y = 1f / 64 * x[index] * x[index];
            densities[index] = y * (1f + y / 2f * (1f + y / 3f * (1f + y / 4f * (1f + y / 5f))));
            sizes[index] = Math.abs(x[index]);
        }
    }

    private void densities(int from, int to) {
        for (int index = from; index < to; index++) {
            float s = densities[index];
            s *= 2f + s;
            s *= 2f + s;
            s *= 2f + s;
            s *= 2f + s;
            s *= 2f + s;
            densities[index] = 1f / (ROOT_OF_TWO_PI * (1f + s));
        }
    }

    private void tails(int from, int to) {
        for (int index = from; index < to; index++) {
            float k = 1f / (1f + P * sizes[index]);
            tails[index] = densities[index] * k * (B1 + k * (B2 + k * (B3 + k * (B4 + k * B5))));
        }
    }

    private void values(float[] x, float[] values, int from, int to) {
        for (int index = from; index < to; index++) {
            values[index] = 0.5f * (x[index] + sizes[index]) - sizes[index] * tails[index];
        }
    }

    private void slopes(float[] x, float[] slopes, int from, int to) {
        for (int index = from; index < to; index++) {
            float sign = x[index] / (sizes[index] + TINY);
            slopes[index] = 0.5f + sign * (0.5f - tails[index]) + x[index] * densities[index];
        }
    }
}
