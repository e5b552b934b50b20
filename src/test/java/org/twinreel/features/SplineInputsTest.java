package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplineInputsTest {
    private static final int[] TEN = IntStream.range(0, 10).toArray();

    /** Row r is (r, 9 − r, 5). */
    private static final FloatMatrix NUMBERS = matrix();

    private static FloatMatrix matrix() {
        var matrix = FloatMatrix.zeros(10, 3);
        for (int row = 0; row < 10; row++) {
            matrix.values()[3 * row] = row;
            matrix.values()[3 * row + 1] = 9 - row;
            matrix.values()[3 * row + 2] = 5;
        }
        return matrix;
    }

    /** Knots at 2, 4, 6, 8 and 9. */
    @Test
    void aNumberIsFollowedByWhatItHasAboveEachKnot() {
        var inputs = new SplineInputs(NUMBERS, TEN, 0);

        assertThat(copy(inputs, 7)).containsExactly(7, 5, 3, 1, 0, 0);
    }

    @Test
    void twoNumbersAreFollowedByAllTheirProducts() {
        var inputs = new SplineInputs(NUMBERS, TEN, 0, 1);

        double[] columns = copy(inputs, 7);

        assertThat(columns).hasSize(6 + 6 + 36);
        assertThat(columns[6]).isEqualTo(2);
        // The second number times the first, and times what the first has above 2.
        assertThat(columns[12]).isEqualTo(14);
        assertThat(columns[13]).isEqualTo(10);
    }

    @Test
    void equalKnotsCountOnce() {
        assertThat(copy(new SplineInputs(NUMBERS, TEN, 2), 0)).containsExactly(5, 0);
    }

    @Test
    void aLinearFunctionOfThemFollowsAProductWithALogarithm() {
        int rows = 900;
        var matrix = FloatMatrix.zeros(rows, 2);
        var target = new float[rows];
        for (int row = 0; row < rows; row++) {
            double first = row % 30 / 29.0;
            double second = row / 30 / 29.0;
            matrix.values()[2 * row] = (float) first;
            matrix.values()[2 * row + 1] = (float) second;
            target[row] = (float) (first * Math.log1p(20 * second));
        }
        int[] even = IntStream.range(0, rows / 2).map(half -> 2 * half).toArray();
        int[] odd = IntStream.range(0, rows / 2).map(half -> 2 * half + 1).toArray();

        double straight = new RidgeRegression(ColumnInputs.all(matrix), target, even).explained(target, odd);
        double bent = new RidgeRegression(new SplineInputs(matrix, even, 0, 1), target, even).explained(target, odd);

        assertThat(straight).isLessThan(0.9);
        assertThat(bent).isCloseTo(1, within(0.01));
    }

    private static double[] copy(SplineInputs inputs, int row) {
        var columns = new double[inputs.columns()];
        inputs.copy(row, columns, 0);
        return columns;
    }
}
