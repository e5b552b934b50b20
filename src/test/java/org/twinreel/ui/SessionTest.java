package org.twinreel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session();

    @Test
    void readinessFollowsTheRoad() {
        List<Readiness> seen = new ArrayList<>();
        session.readiness().addListener((property, before, now) -> seen.add(now));

        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());
        session.opened(SampleSession.loaded(SampleSession.catalogue()));

        assertThat(seen).containsExactly(Readiness.NO_MODEL, Readiness.READY, Readiness.NO_MODEL);
    }

    @Test
    void anotherCatalogueTakesTheModelAway() {
        session.opened(SampleSession.loaded(SampleSession.catalogue()));
        session.trained(SampleSession.model());

        session.opened(SampleSession.loaded(SampleSession.catalogue()));

        assertThat(session.model().get()).isNull();
        assertThat(session.readiness().getValue()).isEqualTo(Readiness.NO_MODEL);
    }
}
