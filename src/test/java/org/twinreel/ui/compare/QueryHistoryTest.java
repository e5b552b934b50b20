package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Movie;
import org.twinreel.ui.SampleSession;

class QueryHistoryTest {
    private final QueryHistory history = new QueryHistory();

    @Test
    void thereIsNowhereToGoAtFirst() {
        history.back();
        history.forward();

        assertThat(history.current().get()).isNull();
        assertThat(history.hasEarlier().get()).isFalse();
        assertThat(history.hasLater().get()).isFalse();
    }

    @Test
    void theFirstQueryHasNoneBeforeIt() {
        history.visit(movie(3));

        history.back();

        assertThat(history.current().get()).isEqualTo(movie(3));
        assertThat(history.hasEarlier().get()).isFalse();
    }

    @Test
    void theQueryInViewVisitedAgainIsNoStep() {
        history.visit(movie(3));

        history.visit(movie(3));

        assertThat(history.hasEarlier().get()).isFalse();
    }

    @Test
    void aNewQueryForgetsThoseThatLayAhead() {
        history.visit(movie(1));
        history.visit(movie(2));
        history.back();

        history.visit(movie(3));

        assertThat(history.hasLater().get()).isFalse();
        history.back();
        assertThat(history.current().get()).isEqualTo(movie(1));
    }

    @Test
    void aClearedHistoryIsLikeNew() {
        history.visit(movie(1));
        history.visit(movie(2));

        history.clear();

        assertThat(history.current().get()).isNull();
        assertThat(history.hasEarlier().get()).isFalse();
    }

    private static Movie movie(int row) {
        return SampleSession.catalogue().movie(row);
    }
}
