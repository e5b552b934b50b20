package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RidgeRegressionTest {
    /** The penalty moves a weight by a millionth. */
    private static final Offset<Double> PENALTY = within(1e-5);

    private static final int[] ROWS = {0, 1, 2, 3};

    /** x = 0, 1, 2, 3. */
    private static final FloatMatrix LINE = new FloatMatrix(4, 1, new float[] {0, 1, 2, 3});

    @Test
    void findsALine() {
        float[] target = {1, 3, 5, 7};

        var regression = new RidgeRegression(ColumnInputs.all(LINE), target, new int[] {0, 1, 3});

        assertThat(regression.predict(2)).isCloseTo(5, PENALTY);
        assertThat(regression.explained(target, ROWS)).isCloseTo(1, PENALTY);
    }

    /** Least squares through (0, 0), (1, 1), (2, 0), (3, 1): 0.2 + 0.2·x; residuals −0.2, 0.6, −0.6, 0.2. */
    @Test
    void explainsWhatALineExplains() {
        float[] target = {0, 1, 0, 1};

        var regression = new RidgeRegression(ColumnInputs.all(LINE), target, ROWS);

        assertThat(regression.predict(0)).isCloseTo(0.2, PENALTY);
        assertThat(regression.predict(3)).isCloseTo(0.8, PENALTY);
        assertThat(regression.explained(target, ROWS)).isCloseTo(1 - 0.8 / 1.0, PENALTY);
    }

    @Test
    void columnsThatDependOnEachOtherOrNeverVaryDoNoHarm() {
        float[] target = {1, 3, 5, 7};
        var constant = new FloatMatrix(4, 1, new float[] {9, 9, 9, 9});
        var inputs = new JoinedInputs(
                List.of(ColumnInputs.all(LINE), ColumnInputs.all(constant), new ColumnInputs(LINE, 0, 0)));

        var regression = new RidgeRegression(inputs, target, ROWS);

        assertThat(inputs.columns()).isEqualTo(4);
        assertThat(regression.explained(target, ROWS)).isCloseTo(1, PENALTY);
    }

    @Test
    void withoutInputsTheMeanIsPredicted() {
        var regression = new RidgeRegression(new ColumnInputs(LINE), new float[] {1, 3, 5, 7}, ROWS);

        assertThat(regression.predict(0)).isEqualTo(4);
        assertThat(regression.explained(new float[] {1, 3, 5, 7}, ROWS)).isZero();
    }

    /** Fitted where the target rises, judged where it falls: predicted 4 and 6, true 1 and 0, mean 0.5. */
    @Test
    void isBelowZeroWhereTheMeanWouldBeBetter() {
        float[] target = {0, 2, 1, 0};

        var regression = new RidgeRegression(ColumnInputs.all(LINE), target, new int[] {0, 1});

        assertThat(regression.explained(target, new int[] {2, 3})).isCloseTo(1 - 45 / 0.5, within(1e-2));
    }

    @Test
    void aTargetThatDoesNotVaryOrIsNotThereCannotBeExplained() {
        var regression = new RidgeRegression(ColumnInputs.all(LINE), new float[] {2, 2, 2, 2}, ROWS);

        assertThat(regression.explained(new float[] {2, 2, 2, 2}, ROWS)).isNaN();
        assertThat(regression.explained(new float[] {2, 2, 2, 2}, new int[0])).isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RidgeRegression(ColumnInputs.all(LINE), new float[4], new int[0]));
    }
}
