package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The chance baseline: lists drawn without repetition, each list of a length equally likely. */
final class RandomRows {
    private final SplittableRandom random;
    private final int[] order;

    /**
     * Lists from n rows.
     *
     * @param rows n, at least 1
     * @param seed same seed, same lists in the same sequence of queries
     */
    RandomRows(int rows, long seed) {
        // A stream of its own: a model's split is shuffled by the numbers that this seed yields first.
        random = new SplittableRandom(seed).split();
        order = new int[rows];
        Arrays.setAll(order, row -> row);
    }

    /**
     * Draws k distinct rows other than the query; all n − 1 where they are fewer. The first places of one array are
     * shuffled anew each time (Fisher and Yates), which needs k steps, however large n is.
     */
    int[] without(int query, int k) {
        int[] others = new int[Math.min(k, order.length - 1)];
        for (int position = 0, filled = 0; filled < others.length; position++) {
            int drawn = position + random.nextInt(order.length - position);
            int row = order[drawn];
            order[drawn] = order[position];
            order[position] = row;
            if (row != query) {
                others[filled++] = row;
            }
        }
        return others;
    }
}
