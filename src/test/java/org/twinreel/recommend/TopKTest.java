package org.twinreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopKTest {

    @Test
    void keepsTheHighestScoresBestFirst() {
        var top = new TopK(3);

        offer(top, 0.1, 0.9, 0.3, 0.8, 0.2, 0.7);

        assertThat(top.rows()).containsExactly(1, 3, 5);
    }

    @Test
    void partsTiesByRowWhateverTheOrderOfOffers() {
        var ascending = new TopK(2);
        var descending = new TopK(2);

        for (int row = 0; row < 5; row++) {
            ascending.offer(row, 0.5);
            descending.offer(4 - row, 0.5);
        }

        assertThat(ascending.rows()).containsExactly(0, 1);
        assertThat(descending.rows()).containsExactly(0, 1);
    }

    @Test
    void zeroAndMinusZeroAreATie() {
        var top = new TopK(2);

        offer(top, -0.0, 0.0, -0.0);

        assertThat(top.rows()).containsExactly(0, 1);
    }

    @Test
    void keepsAllWhereFewerThanKAreOffered() {
        var top = new TopK(Integer.MAX_VALUE);

        offer(top, 0.1, 0.9);

        assertThat(top.rows()).containsExactly(1, 0);
        assertThat(new TopK(1).rows()).isEmpty();
    }

    @Test
    void thresholdIsTheWorstScoreKeptOnceThereAreK() {
        var top = new TopK(2);

        double empty = top.threshold();
        top.offer(0, 0.4);
        double half = top.threshold();
        top.offer(1, 0.9);
        double full = top.threshold();
        top.offer(2, 0.6);

        assertThat(empty).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(half).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(full).isEqualTo(0.4);
        assertThat(top.threshold()).isEqualTo(0.6);
    }

    @Test
    void equalsTheHeadOfASortedListAlsoWithManyTies() {
        var random = new SplittableRandom(1);
        double[] scores = random.ints(500, 0, 40).asDoubleStream().toArray();
        var top = new TopK(60);

        offer(top, scores);

        assertThat(top.rows())
                .containsExactly(IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> -scores[row]))
                        .mapToInt(Integer::intValue)
                        .limit(60)
                        .toArray());
    }

    @Test
    void refusesWhatCannotBeRanked() {
        var top = new TopK(1);

        assertThatIllegalArgumentException().isThrownBy(() -> top.offer(3, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new TopK(0)).withMessageContaining("k");
    }

    private static void offer(TopK top, double... scores) {
        for (int row = 0; row < scores.length; row++) {
            top.offer(row, scores[row]);
        }
    }
}
