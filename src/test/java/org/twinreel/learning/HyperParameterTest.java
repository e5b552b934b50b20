package org.twinreel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HyperParameterTest {

    @Test
    void everyTutorialValueLiesInItsOwnRange() {
        assertThat(HyperParameter.values())
                .allSatisfy(parameter ->
                        assertThat(parameter.accepts(parameter.tutorialValue())).isTrue());
    }

    @Test
    void aParameterIsFoundByItsOptionName() {
        assertThat(HyperParameter.named("learning-rate")).contains(HyperParameter.LEARNING_RATE);
        assertThat(HyperParameter.named("Learning rate")).isEmpty();
        assertThat(Arrays.stream(HyperParameter.values()).map(HyperParameter::optionName))
                .doesNotHaveDuplicates();
    }

    @Test
    void neitherInfinitiesNorFractionsOfWholeParametersAreAccepted() {
        assertThat(HyperParameter.LEARNING_RATE.accepts(Double.POSITIVE_INFINITY))
                .isFalse();
        assertThat(HyperParameter.LEARNING_RATE.accepts(Double.NaN)).isFalse();
        assertThat(HyperParameter.EPOCHS.accepts(1.5)).isFalse();
        assertThat(HyperParameter.EPOCHS.accepts(10_001)).isFalse();
    }
}
