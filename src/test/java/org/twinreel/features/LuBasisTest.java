package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LuBasisTest {

    @Test
    void leavesThePermutedLowerFactor() {
        double[][] rows = {{1, 2}, {2, 1}, {0, 3}};

        LuBasis.normalise(rows);

        // Pivot 2 of row 1: row 0 is half of it with 1.5 left, row 2 none of it with 3 left. Pivot 3 of row 2: row 0 is
        // half of that.
        assertThat(rows).isDeepEqualTo(new double[][] {{0.5, 0.5}, {1, 0}, {0, 1}});
    }

    @Test
    void aMissingDirectionIsFilledIn() {
        double[][] rows = {{1, 2}, {2, 4}, {4, 8}};

        LuBasis.normalise(rows);

        assertThat(rows[2]).containsExactly(1, 0);
        assertThat(rows[0][0]).isEqualTo(0.25);
        assertThat(new double[] {rows[0][1], rows[1][1]}).contains(1.0);
    }

    @Test
    void panelsLeaveWhatOneColumnAfterTheOtherWould() {
        double[][] rows = randomRows(20, 7);
        double[][] expected = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);

        LuBasis.normalise(rows);

        factorColumnByColumn(expected);
        for (int row = 0; row < rows.length; row++) {
            assertThat(rows[row]).as("row %d", row).containsExactly(expected[row], within(1e-12));
        }
    }

    private static double[][] randomRows(int count, int columns) {
        var random = new SplittableRandom(1);
        var rows = new double[count][columns];
        for (double[] row : rows) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextDouble() - 0.5;
            }
        }
        return rows;
    }

    private static void factorColumnByColumn(double[][] matrix) {
        double[][] rows = matrix.clone();
        int columns = rows[0].length;
        for (int column = 0; column < columns; column++) {
            int diagonal = column;
            Arrays.sort(rows, column, rows.length, Comparator.comparing(row -> -Math.abs(row[diagonal])));
            for (int row = column + 1; row < rows.length; row++) {
                rows[row][column] /= rows[column][column];
                for (int right = column + 1; right < columns; right++) {
                    rows[row][right] -= rows[row][column] * rows[column][right];
                }
            }
        }
        for (int row = 0; row < columns; row++) {
            Arrays.fill(rows[row], row, columns, 0);
            rows[row][row] = 1;
        }
    }
}
