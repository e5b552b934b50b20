package org.twinreel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingConfigTest {

    @Test
    void from5120MoviesOnTheTutorialsOwnValuesAreSuggested() {
        assertThat(TrainingConfig.suggestedFor(5_120)).isEqualTo(TrainingConfig.tutorial());
        assertThat(TrainingConfig.suggestedFor(9_998)).isEqualTo(TrainingConfig.tutorial());
        assertThat(TrainingConfig.suggestedFor(5_119)).isNotEqualTo(TrainingConfig.tutorial());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "5,4", "11,8", "120,8", "500,16", "2000,64", "5119,128"})
    void smallerCataloguesGetASmallerBatchThatFits(int rows, int batch) {
        var config = TrainingConfig.suggestedFor(rows);

        assertThat(config.whole(HyperParameter.BATCH_SIZE)).isEqualTo(batch);
        assertThat(config.with(HyperParameter.BATCH_SIZE, 256)).isEqualTo(TrainingConfig.tutorial());
    }

    @Test
    void aValueOutsideItsRangeIsRefusedByName() {
        var tutorial = TrainingConfig.tutorial();

        var failure = catchThrowableOfType(
                InvalidHyperParameterException.class, () -> tutorial.with(HyperParameter.EPOCHS, 0));

        assertThat(failure.parameter()).isEqualTo(HyperParameter.EPOCHS);
        assertThat(failure.value()).isZero();
        assertThatThrownBy(() -> tutorial.with(HyperParameter.ALPHA, Double.NaN))
                .isInstanceOf(InvalidHyperParameterException.class);
        assertThatThrownBy(() -> tutorial.with(HyperParameter.BATCH_SIZE, 2.5))
                .isInstanceOf(InvalidHyperParameterException.class);
    }

    @Test
    void everyHyperParameterNeedsAValue() {
        Map<HyperParameter, Double> one = Map.of(HyperParameter.EPOCHS, 3.0);

        assertThatThrownBy(() -> new TrainingConfig(one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLargestSeedIsKeptExactly() {
        assertThat(TrainingConfig.tutorial()
                        .with(HyperParameter.SEED, 4_294_967_295.0)
                        .seed())
                .isEqualTo(4_294_967_295L);
    }
}
