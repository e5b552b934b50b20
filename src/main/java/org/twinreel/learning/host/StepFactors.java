package org.twinreel.learning.host;

import java.util.Arrays;
import org.twinreel.learning.step.AdamWConfig.Factors;

/** The factors of AdamW's latest steps, from which resting rows work out what they missed. */
final class StepFactors {
    private double[] stepSizes = new double[64];
    private double[] rootScales = new double[64];
    private double[] keeps = new double[64];

    /** Sums of ln keep up to and with each step: so the product over any steps is one exponential. */
    private double[] keptLogs = new double[64];

    private int count;

    /** Number of steps remembered. */
    int count() {
        return count;
    }

    /** Remembers one more step. */
    void add(Factors factors) {
        if (count + 1 == stepSizes.length) {
            stepSizes = Arrays.copyOf(stepSizes, 2 * stepSizes.length);
            rootScales = Arrays.copyOf(rootScales, stepSizes.length);
            keeps = Arrays.copyOf(keeps, stepSizes.length);
            keptLogs = Arrays.copyOf(keptLogs, stepSizes.length);
        }
        count++;
        stepSizes[count] = factors.stepSize();
        rootScales[count] = 1 / factors.rootCorrection();
        keeps[count] = factors.keep();
        // A decay that leaves nothing has no logarithm; one that leaves next to nothing does the same.
        keptLogs[count] = keptLogs[count - 1] + Math.log(Math.max(Double.MIN_NORMAL, factors.keep()));
    }

    /** Forgets all steps. */
    void clear() {
        count = 0;
    }

    /** {@link Factors#stepSize()} of a remembered step, 1-based. */
    double stepSize(int step) {
        return stepSizes[step];
    }

    /** One over {@link Factors#rootCorrection()} of a remembered step, 1-based. */
    double rootScale(int step) {
        return rootScales[step];
    }

    /** {@link Factors#keep()} of a remembered step, 1-based. */
    double keep(int step) {
        return keeps[step];
    }

    /** Product of {@link Factors#keep()} over the steps after {@code from} up to and with {@code to}. */
    double kept(int from, int to) {
        return Math.exp(keptLogs[to] - keptLogs[from]);
    }
}
