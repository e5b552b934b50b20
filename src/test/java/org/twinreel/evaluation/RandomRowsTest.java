package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomRowsTest {

    @Test
    void drawsDistinctRowsWithoutTheQuery() {
        var random = new RandomRows(20, 42);

        for (int query = 0; query < 20; query++) {
            int drawnFor = query;

            int[] rows = random.without(query, 7);

            assertThat(rows).hasSize(7).doesNotHaveDuplicates().doesNotContain(drawnFor);
            assertThat(Arrays.stream(rows)).allMatch(row -> row >= 0 && row < 20);
        }
    }

    @Test
    void drawsAllOthersWhereTheyAreFewerThanK() {
        var random = new RandomRows(4, 42);

        assertThat(random.without(2, 100)).containsExactlyInAnyOrder(0, 1, 3);
        assertThat(new RandomRows(1, 42).without(0, 5)).isEmpty();
    }

    @Test
    void theSameSeedDrawsTheSameListsAndAnotherDoesNot() {
        int[] rows = new RandomRows(1000, 42).without(3, 20);

        assertThat(new RandomRows(1000, 42).without(3, 20)).containsExactly(rows);
        assertThat(new RandomRows(1000, 43).without(3, 20)).isNotEqualTo(rows);
    }

    @Test
    void drawsEveryOtherRowEquallyOften() {
        var random = new RandomRows(11, 42);
        int draws = 20_000;
        int[] drawn = new int[11];

        for (int draw = 0; draw < draws; draw++) {
            for (int row : random.without(5, 3)) {
                drawn[row]++;
            }
        }

        // Each of the ten others is expected in 3 of 10 lists, with a standard deviation of 0.003.
        assertThat(IntStream.range(0, 11).filter(row -> row != 5))
                .allSatisfy(row -> assertThat((double) drawn[row] / draws).isCloseTo(0.3, within(0.015)));
    }
}
