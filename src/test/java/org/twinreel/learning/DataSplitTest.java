package org.twinreel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DataSplitTest {

    @Test
    void everyMovieIsOnOneSide() {
        var split = DataSplit.random(9_998, 0.2, 42);

        assertThat(split.train()).hasSize(7_998).isSorted();
        assertThat(split.validation()).hasSize(2_000).isSorted();
        assertThat(IntStream.concat(IntStream.of(split.train()), IntStream.of(split.validation()))
                        .sorted())
                .containsExactlyElementsOf(IntStream.range(0, 9_998).boxed().toList());
        assertThat(IntStream.of(split.train())).allMatch(split::trained);
        assertThat(IntStream.of(split.validation())).noneMatch(split::trained);
    }

    @Test
    void theSeedDecides() {
        assertThat(DataSplit.random(50, 0.2, 1).train())
                .isEqualTo(DataSplit.random(50, 0.2, 1).train())
                .isNotEqualTo(DataSplit.random(50, 0.2, 2).train());
    }

    @Test
    void oneMovieAtLeastIsTrainedOn() {
        assertThat(DataSplit.random(1, 0.95, 1).train()).containsExactly(0);
        assertThat(DataSplit.random(3, 0, 1).validation()).isEmpty();
        assertThatThrownBy(() -> DataSplit.of(new boolean[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
