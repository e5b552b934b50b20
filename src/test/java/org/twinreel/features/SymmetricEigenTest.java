package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.junit.jupiter.api.Test;

class SymmetricEigenTest {
    @Test
    void findsValuesAndVectors() {
        var eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});

        assertThat(eigen.values()).containsExactly(new double[] {3, 1}, within(1e-14));
        double half = Math.sqrt(0.5);
        assertThat(Math.abs(eigen.vectors()[0][0])).isCloseTo(half, within(1e-14));
        assertThat(eigen.vectors()[0][0]).isCloseTo(eigen.vectors()[0][1], within(1e-14));
        assertThat(eigen.vectors()[1][0]).isCloseTo(-eigen.vectors()[1][1], within(1e-14));
    }

    @Test
    void ofADiagonalMatrixAreItsElementsFalling() {
        var eigen = SymmetricEigen.of(new double[][] {{1, 0, 0}, {0, 5, 0}, {0, 0, 0}});

        assertThat(eigen.values()).containsExactly(5, 1, 0);
        assertThat(eigen.vectors()).isDeepEqualTo(new double[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 0}});
    }

    @Test
    void aMissingRankLeavesNearlyNothing() {
        var eigen = SymmetricEigen.of(gramOfRandomRows(3, 9));

        assertThat(eigen.values()[2]).isGreaterThan(1e-3);
        for (int position = 3; position < 9; position++) {
            assertThat(eigen.values()[position]).isLessThan(1e-14 * eigen.values()[0]);
        }
    }

    @Test
    void ofALargerMatrixAreTheLibrarysAndRestoreIt() {
        double[][] matrix = gramOfRandomRows(60, 40);

        var eigen = SymmetricEigen.of(matrix);

        assertThat(eigen.values())
                .containsExactly(SingularOps_DDRM.singularValues(new DMatrixRMaj(matrix)), within(1e-12));
        for (int row = 0; row < 40; row++) {
            for (int column = 0; column < 40; column++) {
                double restored = 0;
                for (int position = 0; position < 40; position++) {
                    restored += eigen.values()[position]
                            * eigen.vectors()[position][row]
                            * eigen.vectors()[position][column];
                }
                assertThat(restored).isCloseTo(matrix[row][column], within(1e-12));
            }
        }
    }

    private static double[][] gramOfRandomRows(int count, int columns) {
        var random = new SplittableRandom(1);
        var rows = new double[count][columns];
        for (double[] row : rows) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextDouble() - 0.5;
            }
        }
        return SymmetricProduct.of(rows, rows);
    }
}
