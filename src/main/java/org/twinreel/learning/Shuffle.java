package org.twinreel.learning;

import java.util.SplittableRandom;

/** Random orders (Fisher and Yates, as in Knuth's Algorithm P): every order is as likely as any other. */
public final class Shuffle {

    private Shuffle() {}

    /** Puts the values into a random order. */
    public static void inPlace(int[] values, SplittableRandom random) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int swapped = values[last];
            values[last] = values[other];
            values[other] = swapped;
        }
    }
}
