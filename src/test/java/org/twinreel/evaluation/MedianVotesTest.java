package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianVotesTest {
    private final MedianVotes median =
            new MedianVotes(new Films().add(10).add(30).add(20).add(30).add(0).catalogue());

    @Test
    void isTheMiddleOrTheMeanOfTheMiddleTwo() {
        assertThat(median.of(new int[] {1, 4, 2})).isEqualTo(20);
        assertThat(median.of(new int[] {1, 0})).isEqualTo(20);
        assertThat(median.of(new int[] {4, 3, 1, 0})).isEqualTo(20);
        assertThat(median.of(new int[0])).isNaN();
    }

    @Test
    void knowsThatOfAllOtherMovies() {
        assertThat(median.ofOthers(1)).isEqualTo(15);
        assertThat(median.ofOthers(4)).isEqualTo(25);
        assertThat(new MedianVotes(new Films().add(3).catalogue()).ofOthers(0)).isNaN();
    }
}
