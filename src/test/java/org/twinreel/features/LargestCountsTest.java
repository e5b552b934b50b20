package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestCountsTest {

    @Test
    void findsTheLargest() {
        var counts = new LargestCounts(new int[] {3, 9, 1, 7, 5});

        assertThat(counts.select(2)).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void findsTheLargestAmongMany() {
        int[] counts = IntStream.range(0, 10_007)
                .map(position -> position * 31 % 10_007)
                .toArray();

        int[] found = new LargestCounts(counts).select(100);

        assertThat(Arrays.stream(found).map(position -> counts[position]).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(9_907, 10_007).boxed().toList());
    }

    @Test
    void keepsTheEarlierOfFewEquals() {
        assertThat(new LargestCounts(new int[] {2, 5, 2, 2, 2}).select(3)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void partsManyEqualsAsNumpyDoes() {
        int[] counts =
                IntStream.range(0, 60).map(position -> position * 7 % 5 + 1).toArray();

        // sorted((-counts).argsort()[:10]) and the same for 30, of NumPy 1.24.2
        assertThat(new LargestCounts(counts).select(10))
                .containsExactlyInAnyOrder(2, 7, 12, 17, 22, 27, 32, 37, 42, 52);
        assertThat(new LargestCounts(counts).select(30))
                .containsExactlyInAnyOrder(
                        2, 4, 7, 9, 11, 12, 14, 17, 19, 22, 24, 26, 27, 29, 31, 32, 34, 36, 37, 39, 41, 42, 44, 47, 49,
                        51, 52, 54, 57, 59);
    }
}
