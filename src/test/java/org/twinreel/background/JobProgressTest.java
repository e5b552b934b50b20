package org.twinreel.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobProgressTest {

    @Test
    void theTimeLeftGrowsWithWhatIsLeft() {
        var quarter = new JobProgress(25, 100, Duration.ofSeconds(10));

        assertThat(quarter.fraction()).isEqualTo(0.25);
        assertThat(quarter.remaining()).contains(Duration.ofSeconds(30));
    }

    @Test
    void nobodyKnowsTheTimeLeftBeforeSomethingIsDone() {
        assertThat(new JobProgress(0, 100, Duration.ofSeconds(10)).remaining()).isEmpty();
    }

    @Test
    void anUnknownTotalIsIndeterminate() {
        var unknown = new JobProgress(7, 0, Duration.ZERO);

        assertThat(unknown.fraction()).isEqualTo(-1.0);
        assertThat(unknown.remaining()).isEmpty();
    }

    @Test
    void moreThanAllCannotBeDone() {
        assertThatThrownBy(() -> new JobProgress(101, 100, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
