package org.twinreel.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers bent, so that a linear regression of them follows curves: of each number x the value itself and
 * max(0, x − t) for five knots t, and of each two numbers all products of these. A linear function of them is piecewise
 * linear along each number and piecewise bilinear over each two: near enough to a product such as x·ln(1 + y).
 *
 * <p>Linear splines and their products as in Friedman 1991, Multivariate adaptive regression splines
 * (DOI 10.1214/aos/1176347963), but with all knots and pairs instead of a search for the best.
 */
public final class SplineInputs implements RegressionInputs {
    /** Shares of the training rows below each knot; the last one follows long tails, as votes have them. */
    private static final double[] QUANTILES = {0.2, 0.4, 0.6, 0.8, 0.95};

    private final FloatMatrix matrix;
    private final int[] numbers;
    private final double[][] knots;

    /** What was made of each number of one row; no two rows at once. */
    private final List<double[]> bent = new ArrayList<>();

    /**
     * Splines of some columns of a matrix.
     *
     * @param matrix n × d
     * @param rows from which the knots are taken, at least one; equal knots count once
     * @param numbers the columns, each 0..d − 1
     */
    public SplineInputs(FloatMatrix matrix, int[] rows, int... numbers) {
        this.matrix = matrix;
        this.numbers = numbers.clone();
        knots = new double[numbers.length][];
        for (int number = 0; number < numbers.length; number++) {
            int column = numbers[number];
            double[] ascending = Arrays.stream(rows)
                    .mapToDouble(row -> matrix.get(row, column))
                    .sorted()
                    .toArray();
            knots[number] = Arrays.stream(QUANTILES)
                    .map(quantile -> ascending[(int) (quantile * ascending.length)])
                    .distinct()
                    .toArray();
            bent.add(new double[knots[number].length + 1]);
        }
    }

    @Override
    public int columns() {
        int single = 0;
        int products = 0;
        for (double[] values : bent) {
            products += single * values.length;
            single += values.length;
        }
        return single + products;
    }

    @Override
    public void copy(int row, double[] into, int start) {
        int next = start;
        for (int number = 0; number < numbers.length; number++) {
            double[] values = bent.get(number);
            bend(matrix.get(row, numbers[number]), knots[number], values);
            System.arraycopy(values, 0, into, next, values.length);
            next += values.length;
        }
        for (int number = 1; number < numbers.length; number++) {
            for (int other = 0; other < number; other++) {
                next = multiply(bent.get(number), bent.get(other), into, next);
            }
        }
    }

    private static void bend(double value, double[] knots, double[] into) {
        into[0] = value;
        for (int knot = 0; knot < knots.length; knot++) {
            into[knot + 1] = Math.max(0, value - knots[knot]);
        }
    }

    private static int multiply(double[] one, double[] other, double[] into, int start) {
        int next = start;
        for (double left : one) {
            for (double right : other) {
                into[next++] = left * right;
            }
        }
        return next;
    }
}
