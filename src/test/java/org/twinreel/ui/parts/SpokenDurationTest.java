package org.twinreel.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDurationTest {

    @ParameterizedTest
    @CsvSource({
        "0,1 s",
        "400,1 s",
        "8400,8 s",
        "59600,1 min 0 s",
        "80000,1 min 20 s",
        "3599000,59 min 59 s",
        "7500000,2 h 5 min"
    })
    void saysTheCoarsestUnitsThatTellEnough(long milliseconds, String words) {
        assertThat(SpokenDuration.of(Duration.ofMillis(milliseconds))).isEqualTo(words);
    }
}
