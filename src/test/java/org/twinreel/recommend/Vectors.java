package org.twinreel.recommend;

import java.util.SplittableRandom;
import org.twinreel.features.FloatMatrix;

/** Matrices of unit rows for tests. */
public final class Vectors {
    private Vectors() {}

    /** Rows in the plane, one a degree. */
    public static FloatMatrix atDegrees(double... degrees) {
        var matrix = FloatMatrix.zeros(degrees.length, 2);
        for (int row = 0; row < degrees.length; row++) {
            matrix.values()[2 * row] = (float) Math.cos(Math.toRadians(degrees[row]));
            matrix.values()[2 * row + 1] = (float) Math.sin(Math.toRadians(degrees[row]));
        }
        return matrix;
    }

    /** Rows in random directions. */
    public static FloatMatrix random(int rows, int columns, long seed) {
        var random = new SplittableRandom(seed);
        var matrix = FloatMatrix.zeros(rows, columns);
        for (int index = 0; index < matrix.values().length; index++) {
            // A sum of uniform numbers is near enough to normal for directions without a favourite.
            matrix.values()[index] = (float) (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
        }
        return unit(matrix);
    }

    /** The same directions with L2 norm 1. */
    public static FloatMatrix unit(FloatMatrix matrix) {
        var unit = FloatMatrix.zeros(matrix.rows(), matrix.columns());
        for (int row = 0; row < matrix.rows(); row++) {
            double length = Math.sqrt(product(matrix, row, row));
            for (int column = 0; column < matrix.columns(); column++) {
                unit.values()[row * matrix.columns() + column] = (float) (matrix.get(row, column) / length);
            }
        }
        return unit;
    }

    /** The scalar product of two rows, by definition. */
    public static double product(FloatMatrix matrix, int one, int other) {
        double sum = 0;
        for (int column = 0; column < matrix.columns(); column++) {
            sum += (double) matrix.get(one, column) * matrix.get(other, column);
        }
        return sum;
    }
}
