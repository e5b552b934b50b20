package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.features.TruncatedSvd.Decomposition;

class TruncatedSvdTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    /** Singular values 3 and 2 along the two axes. */
    private static final float[][] AXES = {{0, -2}, {3, 0}, {0, 0}};

    @Test
    void projectsOntoTheDirectionsInWhichTheMatrixIsLargest() {
        Decomposition svd = decompose(AXES, 2);

        assertThat(svd.singularValues()).containsExactly(new double[] {3, 2}, CLOSE);
        assertThat(svd.projected().values()).containsExactly(new float[] {0, 2, 3, 0, 0, 0}, within(1e-6f));
    }

    @Test
    void keepsTheLeadingComponentsOnly() {
        Decomposition svd = decompose(AXES, 1);

        assertThat(svd.projected().columns()).isEqualTo(1);
        assertThat(svd.singularValues()).containsExactly(new double[] {3}, CLOSE);
    }

    @Test
    void explainsTheVarianceOfItsColumns() {
        Decomposition svd = decompose(AXES, 2);

        // Variances: of 3, 0, 0 it is 9/3 − 1 = 2; of 2, 0, 0 it is 4/3 − 4/9 = 8/9; together 26/9.
        assertThat(svd.explainedVariance()).containsExactly(new double[] {18.0 / 26.0, 8.0 / 26.0}, CLOSE);
    }

    @Test
    void isExactWhereNothingIsCutOff() {
        float[][] rows = randomRows(30, 12);

        Decomposition svd = decompose(rows, 100);

        assertThat(svd.singularValues()).containsExactly(exactSingularValues(rows), within(1e-5));
        assertThat(Arrays.stream(svd.explainedVariance()).sum()).isCloseTo(1.0, within(1e-5));
        for (int row = 0; row < rows.length; row++) {
            assertThat(squaredLength(svd.projected().row(row))).isCloseTo(squaredLength(rows[row]), within(1e-4));
        }
    }

    @Test
    void comesNearWhereMuchIsCutOff() {
        float[][] rows = randomRows(300, 200);

        Decomposition svd = decompose(rows, 10);

        double[] exact = Arrays.copyOf(exactSingularValues(rows), 10);
        for (int component = 0; component < 10; component++) {
            assertThat(svd.singularValues()[component]).isBetween(0.95 * exact[component], exact[component] + 1e-5);
        }
    }

    @Test
    void powerIterationsBringItNearer() {
        SparseMatrix matrix = Sparse.of(randomRows(300, 200));

        double without = new TruncatedSvd(10, 0, 1)
                .fitTransform(matrix, JobMonitor.unwatched())
                .singularValues()[9];
        double with = new TruncatedSvd(10, 5, 1)
                .fitTransform(matrix, JobMonitor.unwatched())
                .singularValues()[9];

        assertThat(with).isGreaterThan(without);
    }

    @Test
    void moreColumnsThanRowsAreNoDifficulty() {
        float[][] rows = randomRows(5, 40);

        Decomposition svd = decompose(rows, 100);

        assertThat(svd.projected().columns()).isEqualTo(5);
        assertThat(svd.singularValues()).containsExactly(exactSingularValues(rows), within(1e-5));
    }

    @Test
    void aMissingRankShowsAsZeros() {
        Decomposition svd = decompose(new float[][] {{1, 0, 0}, {1, 0, 0}, {0, 1, 0}}, 3);

        assertThat(svd.singularValues()).containsExactly(new double[] {Math.sqrt(2), 1, 0}, CLOSE);
        assertThat(svd.projected().values()).containsExactly(new float[] {1, 0, 0, 1, 0, 0, 0, 1, 0}, within(1e-6f));
    }

    @Test
    void oneRowIsItsOwnDirectionAndVariesNothing() {
        Decomposition svd = decompose(new float[][] {{0, -0.6f, 0.8f}}, 100);

        assertThat(svd.projected().values()).containsExactly(new float[] {1}, within(1e-6f));
        assertThat(svd.explainedVariance()).containsExactly(0.0);
    }

    @Test
    void equalRowsVaryNothing() {
        float[][] rows = new float[7][];
        Arrays.fill(rows, new float[] {0.1f, 0.7f, 0.3f});

        assertThat(decompose(rows, 2).explainedVariance()).containsExactly(0.0, 0.0);
    }

    @Test
    void aMatrixOfZerosStaysOne() {
        Decomposition svd = decompose(new float[3][2], 2);

        assertThat(svd.singularValues()).containsExactly(0.0, 0.0);
        assertThat(svd.projected().values()).containsOnly(0.0f);
        assertThat(svd.explainedVariance()).containsExactly(0.0, 0.0);
    }

    @Test
    void withoutColumnsOrRowsThereAreNoComponents() {
        assertThat(decompose(new float[3][0], 2).projected())
                .extracting(FloatMatrix::rows, FloatMatrix::columns)
                .containsExactly(3, 0);
        assertThat(decompose(new float[0][0], 2).singularValues()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        SparseMatrix matrix = Sparse.of(randomRows(60, 50));

        var first = new TruncatedSvd(5, 2, 7).fitTransform(matrix, JobMonitor.unwatched());
        var second = new TruncatedSvd(5, 2, 7).fitTransform(matrix, JobMonitor.unwatched());
        var other = new TruncatedSvd(5, 2, 8).fitTransform(matrix, JobMonitor.unwatched());

        assertThat(first.projected().values()).isEqualTo(second.projected().values());
        assertThat(first.projected().values()).isNotEqualTo(other.projected().values());
    }

    @Test
    void reportsRisingProgressAndStopsAtEveryCheck() {
        SparseMatrix matrix = Sparse.of(randomRows(60, 50));
        var watching = WatchedMonitor.patient();
        var svd = new TruncatedSvd(5, 3, 7);

        svd.fitTransform(matrix, watching);

        assertThat(watching.shares()).hasSizeGreaterThan(4).isSorted().allMatch(share -> share <= 1.0);
        assertThat(watching.checks()).isGreaterThan(4);
        for (int checks = 0; checks < watching.checks(); checks++) {
            var impatient = WatchedMonitor.stoppingAfter(checks);
            assertThatExceptionOfType(JobStoppedException.class).isThrownBy(() -> svd.fitTransform(matrix, impatient));
        }
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TruncatedSvd(0, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TruncatedSvd(1, -1, 1));
    }

    private static Decomposition decompose(float[][] rows, int components) {
        return new TruncatedSvd(components, 5, 42).fitTransform(Sparse.of(rows), JobMonitor.unwatched());
    }

    private static float[][] randomRows(int rows, int columns) {
        var random = new SplittableRandom(1);
        var values = new float[rows][columns];
        for (float[] row : values) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(4) == 0 ? (float) random.nextDouble() : 0.0f;
            }
        }
        return values;
    }

    private static double[] exactSingularValues(float[][] rows) {
        var dense = new DMatrixRMaj(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[0].length; column++) {
                dense.set(row, column, rows[row][column]);
            }
        }
        return SingularOps_DDRM.singularValues(dense);
    }

    private static double squaredLength(float[] row) {
        double squares = 0.0;
        for (float value : row) {
            squares += value * value;
        }
        return squares;
    }
}
