package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinreel.catalogue.CatalogueException;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.InvalidHyperParameterException;
import org.twinreel.learning.LearningException;

class ExitStatusTest {

    @Test
    void unusableArgumentsAreTwo() {
        assertThat(ExitStatus.of(new UnusableArgumentsException("No.")).code()).isEqualTo(2);
        assertThat(ExitStatus.of(new InvalidHyperParameterException(HyperParameter.EPOCHS, 0))
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBecomeACatalogueIsThree(CatalogueException.Reason reason) {
        assertThat(ExitStatus.of(new CatalogueException(reason, "films.csv", List.of()))
                        .code())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "BATCH_TOO_LARGE, 2",
        "SPLIT_UNREADABLE, 3",
        "SPLIT_MISMATCH, 3",
        "NO_TARGET, 3",
        "ENGINE_UNAVAILABLE, 4",
        "OUT_OF_MEMORY, 4",
        "DIVERGED, 4",
        "ENGINE_FAILED, 4"
    })
    void aTrainingThatCannotBeDoneDependsOnWhy(LearningException.Reason reason, int code) {
        assertThat(ExitStatus.of(new LearningException(reason, List.of(), null)).code())
                .isEqualTo(code);
    }

    @Test
    void aBugIsFour() {
        assertThat(ExitStatus.of(new IllegalStateException("bug")).code()).isEqualTo(4);
    }
}
