package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartOfJobTest {

    @Test
    void countsFromWhereTheStepBeginsToWhereItEnds() {
        var whole = WatchedMonitor.patient();
        var part = new PartOfJob(whole, 0.25, 0.75);

        part.progress(0, 10);
        part.progress(5, 10);
        part.progress(10, 10);

        assertThat(whole.shares()).containsExactly(0.25, 0.5, 0.75);
    }

    @Test
    void aStepOfUnknownLengthStandsAtItsBeginning() {
        var whole = WatchedMonitor.patient();

        new PartOfJob(whole, 0.25, 0.75).progress(7, 0);

        assertThat(whole.shares()).containsExactly(0.25);
    }

    @Test
    void passesTheWishToStopOn() {
        assertThat(new PartOfJob(WatchedMonitor.stoppingAfter(0), 0.0, 1.0).stopRequested())
                .isTrue();
        assertThat(new PartOfJob(WatchedMonitor.patient(), 0.0, 1.0).stopRequested())
                .isFalse();
    }
}
