package org.twinreel.learning.network;

/** Sums over a row. Eight run side by side, so that an addition need not wait for the one before. */
public final class RowSums {
    private static final int LANES = 8;

    private RowSums() {}

    /** Sum of all values. */
    public static float sum(float[] values) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int index = 0;
        for (; index + LANES <= values.length; index += LANES) {
            s0 += values[index];
            s1 += values[index + 1];
            s2 += values[index + 2];
            s3 += values[index + 3];
            s4 += values[index + 4];
            s5 += values[index + 5];
            s6 += values[index + 6];
            s7 += values[index + 7];
        }
        for (; index < values.length; index++) {
            s0 += values[index];
        }
        return (s0 + s1 + (s2 + s3)) + (s4 + s5 + (s6 + s7));
    }

    /** Sum of the products of values at the same place in two arrays of one length. */
    public static float sumOfProducts(float[] left, float[] right) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int index = 0;
        for (; index + LANES <= left.length; index += LANES) {
            s0 += left[index] * right[index];
            s1 += left[index + 1] * right[index + 1];
            s2 += left[index + 2] * right[index + 2];
            s3 += left[index + 3] * right[index + 3];
            s4 += left[index + 4] * right[index + 4];
            s5 += left[index + 5] * right[index + 5];
            s6 += left[index + 6] * right[index + 6];
            s7 += left[index + 7] * right[index + 7];
        }
        for (; index < left.length; index++) {
            s0 += left[index] * right[index];
        }
        return (s0 + s1 + (s2 + s3)) + (s4 + s5 + (s6 + s7));
    }
}
