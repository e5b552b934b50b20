package org.twinreel.features;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * Ridge regression: the linear function of the inputs with the smallest squared error, plus {@value #RIDGE} times the
 * squared weights of the standardised inputs. So small a penalty changes nothing but that columns which depend on each
 * other, or never vary, do no harm.
 *
 * <p>Hoerl and Kennard 1970, Ridge regression (DOI 10.1080/00401706.1970.10488634), in closed form.
 */
public final class RidgeRegression {
    /** Penalty, relative to the variance of a standardised input. */
    private static final double RIDGE = 1e-6;

    private final RegressionInputs inputs;
    private final double[] means;

    /** Of the standardised inputs, each over its standard deviation. */
    private final double[] weights;

    private final double meanTarget;
    private final double[] scratch;

    /**
     * Fits the function.
     *
     * @param inputs d columns; with none, the mean target is predicted
     * @param target one value a movie, n in all
     * @param rows the movies to fit, at least one, each 0..n − 1
     * @throws IllegalArgumentException when there is no row
     */
    public RidgeRegression(RegressionInputs inputs, float[] target, int[] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a regression needs at least one row");
        }
        this.inputs = inputs;
        scratch = new double[inputs.columns()];
        meanTarget = mean(target, rows);
        means = new double[scratch.length];
        double[] scales = standardise(rows);
        weights = scratch.length == 0 ? new double[0] : solve(target, rows, scales);
        for (int column = 0; column < weights.length; column++) {
            weights[column] *= scales[column];
        }
    }

    /** The predicted target of a movie. */
    public double predict(int row) {
        inputs.copy(row, scratch, 0);
        double sum = meanTarget;
        for (int column = 0; column < scratch.length; column++) {
            sum += weights[column] * (scratch[column] - means[column]);
        }
        return sum;
    }

    /**
     * How much of the target the function explains: R² = 1 − Σ(y − ŷ)² / Σ(y − ȳ)², the mean being that of these rows.
     *
     * @param target one value a movie
     * @param rows the movies to predict, as a rule others than those fitted
     * @return at most 1; below 0 where predicting their mean would be better; NaN where the target does not vary
     */
    public double explained(float[] target, int[] rows) {
        double mean = mean(target, rows);
        double missed = 0;
        double varied = 0;
        for (int row : rows) {
            double error = target[row] - predict(row);
            missed += error * error;
            varied += (target[row] - mean) * (target[row] - mean);
        }
        return varied == 0 ? Double.NaN : 1 - missed / varied;
    }

    private static double mean(float[] target, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> target[row]).average().orElse(Double.NaN);
    }

    /** Finds the means, and 1 over each standard deviation; 0 for a column that does not vary. */
    private double[] standardise(int[] rows) {
        for (int row : rows) {
            inputs.copy(row, scratch, 0);
            for (int column = 0; column < scratch.length; column++) {
                means[column] += scratch[column] / rows.length;
            }
        }
        var variances = new double[scratch.length];
        for (int row : rows) {
            inputs.copy(row, scratch, 0);
            for (int column = 0; column < scratch.length; column++) {
                double distance = scratch[column] - means[column];
                variances[column] += distance * distance / rows.length;
            }
        }
        return Arrays.stream(variances)
                .map(variance -> variance > 0 ? 1 / Math.sqrt(variance) : 0)
                .toArray();
    }

    /** Solves the normal equations of the standardised inputs. */
    private double[] solve(float[] target, int[] rows, double[] scales) {
        int size = scratch.length;
        var products = new DMatrixRMaj(size, size);
        var withTarget = new DMatrixRMaj(size, 1);
        for (int row : rows) {
            inputs.copy(row, scratch, 0);
            double centred = (target[row] - meanTarget) / rows.length;
            for (int column = 0; column < size; column++) {
                scratch[column] = (scratch[column] - means[column]) * scales[column];
                withTarget.data[column] += scratch[column] * centred;
            }
            addSquare(scratch, products.data);
        }
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                double product = products.data[one * size + other] / rows.length;
                products.data[one * size + other] = product;
                products.data[other * size + one] = product;
            }
            products.data[one * size + one] = products.data[one * size + one] / rows.length + RIDGE;
        }
        var solver = LinearSolverFactory_DDRM.symmPosDef(size);
        if (!solver.setA(products)) {
            throw new ArithmeticException("inputs that are not finite cannot be fitted");
        }
        var solution = new DMatrixRMaj(size, 1);
        solver.solve(withTarget, solution);
        return solution.data;
    }

    /** Adds the lower triangle of v·vᵀ. */
    private static void addSquare(double[] vector, double[] products) {
        for (int one = 0; one < vector.length; one++) {
            double factor = vector[one];
            int start = one * vector.length;
            for (int other = 0; other <= one; other++) {
                products[start + other] += factor * vector[other];
            }
        }
    }
}
