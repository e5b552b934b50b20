package org.twinreel.learning.host;

import java.util.Arrays;
import org.twinreel.learning.step.AdamWConfig;
import org.twinreel.learning.step.AdamWConfig.Factors;

/**
 * The cf embedding under {@link AdamWConfig AdamW}, n × e, each row moved when it is next needed.
 *
 * <p>A movie outside the batch has gradient 0, and yet AdamW moves its row at every step: the weight decays, the moments
 * fade and push it on. To do that at once costs a pass over all n rows a step, and an epoch n² of them. Here a row rests
 * until it is read or gets a gradient, and then makes up for all steps that it missed. With m and v its moments at step
 * s, the last that it took part in, the formula with g = 0 says for step s + d
 *
 * <pre>
 * m_d = β1^d m     v_d = β2^d v     w_d = keep w_{d−1} − stepSize · m_d / (√v_d/rootCorrection + ε)
 * </pre>
 *
 * (keep, stepSize and rootCorrection are the step's {@link AdamWConfig.Factors}) and hence, up to step t,
 *
 * <pre>
 * w = K(s, t) w − m · Σ_d  a_d / (b_d √v + ε)
 *     a_d = K(s + d, t) · stepSize · β1^d,   b_d = β2^(d/2)/rootCorrection,   K(i, t) = product of keep over i+1 … t
 * </pre>
 *
 * where a and b are the same for all values of the row. The sum's terms fall like (β1/√β2)^d; once they are below a
 * float's precision the rest is left out, and so the work per row has a limit however long it rested (159 terms with
 * the tutorial's β). RestingRowsTest and the 60 reference steps compare with AdamW step by step.
 */
final class RestingRows {
    /** Below this share of the sum its rest is left out: half a unit in a float's last place. */
    private static final double NEGLIGIBLE = 0x1p-24;

    /** So many steps are remembered before all rows are made to catch up. */
    private static final int MEMORY = 1 << 16;

    private final AdamWConfig config;
    private final int width;
    private final float[] values;
    private final float[] means;
    private final float[] squares;

    /** Up to which remembered step a row has come. */
    private final int[] reached;

    /** Which rows ever had a gradient; the moments of all others are 0. */
    private final boolean[] moved;

    private final StepFactors steps = new StepFactors();
    private final int terms;

    /** β1^d. */
    private final double[] meanFadings;

    /** β2^(d/2). */
    private final double[] rootFadings;

    private final EmbeddingRow row;

    /**
     * Rows of zeros.
     *
     * @param rows n
     * @param width e
     */
    RestingRows(int rows, int width, AdamWConfig config) {
        this.config = config;
        this.width = width;
        values = new float[Math.multiplyExact(rows, width)];
        means = new float[values.length];
        squares = new float[values.length];
        reached = new int[rows];
        moved = new boolean[rows];
        terms = terms(config);
        meanFadings = powers(config.beta1());
        rootFadings = powers(Math.sqrt(config.beta2()));
        row = new EmbeddingRow(width, config);
    }

    /** After how many terms the sum's rest is negligible; where the terms do not fall, all that are remembered. */
    private static int terms(AdamWConfig config) {
        double ratio = config.beta1() / Math.sqrt(config.beta2());
        double needed = ratio < 1 ? Math.ceil(Math.log(NEGLIGIBLE) / Math.log(ratio)) : MEMORY;
        return (int) Math.min(MEMORY, needed);
    }

    private double[] powers(double base) {
        var powers = new double[terms + 1];
        powers[0] = 1;
        for (int exponent = 1; exponent <= terms; exponent++) {
            powers[exponent] = powers[exponent - 1] * base;
        }
        return powers;
    }

    /** Number of values a row, e. */
    int width() {
        return width;
    }

    /** Copies some rows, one after the other, as they are now. */
    void read(int[] rows, float[] copy) {
        for (int index = 0; index < rows.length; index++) {
            catchUp(rows[index]);
            System.arraycopy(values, rows[index] * width, copy, index * width, width);
        }
    }

    /** All values as they are now, n × e; what is written to them holds. */
    float[] settled() {
        for (int index = 0; index < reached.length; index++) {
            catchUp(index);
        }
        Arrays.fill(reached, 0);
        steps.clear();
        return values;
    }

    /**
     * Takes a step, in which all other rows have gradient 0.
     *
     * @param rows each at most once
     * @param gradients of these rows, one after the other
     * @param factors of the step
     * @param clip what gradients are multiplied by first
     */
    void step(int[] rows, float[] gradients, Factors factors, double clip) {
        if (steps.count() == MEMORY) {
            settled();
        }
        for (int index : rows) {
            catchUp(index);
        }
        steps.add(factors);
        var step = new FusedStep(config, factors, clip);
        for (int index = 0; index < rows.length; index++) {
            int moving = rows[index];
            row.load(values, means, squares, moving * width);
            row.step(step, gradients, index * width);
            row.store(values, means, squares, moving * width);
            reached[moving] = steps.count();
            moved[moving] = true;
        }
    }

    private void catchUp(int index) {
        int from = reached[index];
        int to = steps.count();
        if (from == to) {
            return;
        }
        if (moved[index]) {
            rest(index, from, to);
        } else {
            decay(index, (float) steps.kept(from, to));
        }
        reached[index] = to;
    }

    private void rest(int index, int from, int to) {
        row.load(values, means, squares, index * width);
        row.beginRest();
        int last = Math.min(to, from + terms);
        double kept = steps.kept(last, to);
        for (int step = last; step > from; step--) {
            int rested = step - from;
            row.addTerm((float) (kept * steps.stepSize(step) * meanFadings[rested]), (float)
                    (rootFadings[rested] * steps.rootScale(step)));
            kept *= steps.keep(step);
        }
        row.endRest(
                (float) kept, (float) Math.pow(config.beta1(), to - from), (float) Math.pow(config.beta2(), to - from));
        row.store(values, means, squares, index * width);
    }

    private void decay(int index, float kept) {
        for (int value = index * width; value < (index + 1) * width; value++) {
            values[value] *= kept;
        }
    }
}
