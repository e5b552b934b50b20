package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecommendationCountsTest {
    private final RecommendationCounts counts = new RecommendationCounts(4);

    /** Trained queries 2, 1, 0, 0; untrained ones 0, 1, 1, 0; all 2, 2, 1, 0, whose index is (−3·0 − 1·1 + 1·2 + 3·2) / 15. */
    @Test
    void eachGroupOfQueriesHasItsSpread() {
        counts.count(ListSource.CF, new int[] {0, 1}, true);
        counts.count(ListSource.CF, new int[] {0}, true);
        counts.count(ListSource.CF, new int[] {1, 2}, false);

        assertThat(spread(QueryGroup.TRAINED).coverage()).isEqualTo(0.5);
        assertThat(spread(QueryGroup.TRAINED).gini()).isCloseTo((1.0 + 3 * 2) / 9, within(1e-12));
        assertThat(spread(QueryGroup.UNTRAINED).coverage()).isEqualTo(0.5);
        assertThat(spread(QueryGroup.UNTRAINED).gini()).isCloseTo((1.0 + 3) / 6, within(1e-12));
        assertThat(spread(QueryGroup.ALL).coverage()).isEqualTo(0.75);
        assertThat(spread(QueryGroup.ALL).gini()).isCloseTo(7.0 / 15, within(1e-12));
    }

    @Test
    void aGroupWithoutQueriesHasNone() {
        counts.count(ListSource.CF, new int[] {0}, true);

        assertThat(spread(QueryGroup.UNTRAINED).coverage()).isNaN();
        assertThat(spread(QueryGroup.UNTRAINED).lorenz().shares()).isEmpty();
    }

    private CatalogueSpread spread(QueryGroup group) {
        return Objects.requireNonNull(counts.spreads(group).get(ListSource.CF));
    }
}
