package org.twinreel.recommend;

import java.util.Arrays;
import org.twinreel.features.FloatMatrix;

/**
 * The cosines among n unit vectors of e dimensions.
 *
 * <p>Kept twice: row by row as they come, and dimension by dimension, because the JIT compiler turns "add a multiple
 * of one array to another" into vector instructions, but not the sum inside a scalar product (reordering that sum
 * would change its rounding).
 */
final class UnitVectors {
    /** Dimensions added in one pass: each sum is then loaded and stored once for four products. */
    private static final int STRIDE = 4;

    /** Candidates scored before the next query's turn: their values (128 KiB at e = 64) stay in the core's cache. */
    private static final int TILE = 512;

    /** How far from 1 the squared length of a row may lie: float rounding, amply. */
    private static final double TOLERANCE = 1e-3;

    private final FloatMatrix rows;

    /** Value (row, dimension) at [dimension][row]; zeros are added up to a multiple of the stride. */
    private final float[][] dimensions;

    /**
     * Vectors from the rows of a matrix.
     *
     * @param rows n × e, each of L2 norm 1, or all zero where a movie has no direction
     * @throws IllegalArgumentException when a row is neither, or not finite: its products would be no cosines
     */
    UnitVectors(FloatMatrix rows) {
        this.rows = rows;
        int padded = (rows.columns() + STRIDE - 1) / STRIDE * STRIDE;
        dimensions = new float[padded][rows.rows()];
        for (int row = 0; row < rows.rows(); row++) {
            double squaredLength = 0;
            for (int dimension = 0; dimension < rows.columns(); dimension++) {
                float value = rows.get(row, dimension);
                dimensions[dimension][row] = value;
                squaredLength += (double) value * value;
            }
            if (squaredLength != 0 && !(Math.abs(squaredLength - 1) <= TOLERANCE)) {
                throw new IllegalArgumentException(
                        "embedding " + row + " must have length 1 but its squared length is " + squaredLength);
            }
        }
    }

    /**
     * The cosines of several rows to all rows.
     *
     * @param queryRows q rows, each 0..n − 1
     * @return q × n, each −1..1; 0 where one of the two rows is all zero
     */
    float[][] cosines(int... queryRows) {
        float[][] queries = new float[queryRows.length][];
        float[][] sums = new float[queryRows.length][rows.rows()];
        Arrays.setAll(queries, position -> Arrays.copyOf(rows.row(queryRows[position]), dimensions.length));
        for (int start = 0; start < rows.rows(); start += TILE) {
            int end = Math.min(rows.rows(), start + TILE);
            for (int position = 0; position < queries.length; position++) {
                for (int dimension = 0; dimension < dimensions.length; dimension += STRIDE) {
                    addProducts(queries[position], dimension, start, end, sums[position]);
                }
                clamp(sums[position], start, end);
            }
        }
        return sums;
    }

    private void addProducts(float[] query, int dimension, int start, int end, float[] sums) {
        float weight0 = query[dimension];
        float weight1 = query[dimension + 1];
        float weight2 = query[dimension + 2];
        float weight3 = query[dimension + 3];
        float[] values0 = dimensions[dimension];
        float[] values1 = dimensions[dimension + 1];
        float[] values2 = dimensions[dimension + 2];
        float[] values3 = dimensions[dimension + 3];
        for (int row = start; row < end; row++) {
            sums[row] +=
                    weight0 * values0[row] + weight1 * values1[row] + weight2 * values2[row] + weight3 * values3[row];
        }
    }

    /** Rounding may carry the cosine of equal vectors past 1. */
    private static void clamp(float[] sums, int start, int end) {
        for (int row = start; row < end; row++) {
            sums[row] = Math.max(-1f, Math.min(1f, sums[row]));
        }
    }
}
