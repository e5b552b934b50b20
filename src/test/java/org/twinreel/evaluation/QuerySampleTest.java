package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.DataSplit;

class QuerySampleTest {

    @Test
    void allMoviesOfACatalogueOfUsualSizeAreAsked() {
        assertThat(QuerySample.size(9_998)).isEqualTo(9_998);
        assertThat(QuerySample.draw(4, 4, 1)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void ofALargerOneAPartIsAskedAndTheLessTheLargerItIs() {
        assertThat(QuerySample.size(30_000)).isEqualTo(20_000);
        assertThat(QuerySample.size(100_000)).isEqualTo(10_000);
        assertThat(QuerySample.size(1_000_000)).isEqualTo(1_000);
    }

    @Test
    void drawsDistinctRowsInOrderTheSameForTheSameSeed() {
        int[] rows = QuerySample.draw(1000, 100, 42);

        assertThat(rows).hasSize(100).isSorted().doesNotHaveDuplicates();
        assertThat(rows[0]).isNotNegative();
        assertThat(rows[99]).isLessThan(1000);
        assertThat(QuerySample.draw(1000, 100, 42)).containsExactly(rows);
        assertThat(QuerySample.draw(1000, 100, 43)).isNotEqualTo(rows);
    }

    /** A tenth of each is expected; the standard deviation of the share held out is 0.013. */
    @Test
    void trainedAndUntrainedMoviesAreDrawnAlikeFromASplitOfTheSameSeed() {
        var split = DataSplit.random(10_000, 0.2, 42);

        double untrained = Arrays.stream(QuerySample.draw(10_000, 1000, 42))
                .map(row -> split.trained(row) ? 0 : 1)
                .average()
                .orElseThrow();

        assertThat(untrained).isCloseTo(0.2, within(0.05));
    }

    @Test
    void moreQueriesThanMoviesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QueryCounts(3, 2, 2));
        assertThat(new QueryCounts(4, 2, 2).sampled()).isFalse();
        assertThat(new QueryCounts(5, 2, 2).sampled()).isTrue();
        assertThat(new QueryCounts(5, 1, 2).of(QueryGroup.ALL)).isEqualTo(3);
    }
}
