package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void theMostFrequentTermsComeFirstAndEqualsInTheirOrder() {
        var vocabulary = new Vocabulary(
                List.of("ark", "sea", "ship", "wolf"), new double[] {1, 1, 1, 1}, new int[] {1, 1, 1, 1}, new int[] {
                    2, 5, 2, 7
                });

        assertThat(vocabulary.mostFrequent(3)).containsExactly(3, 1, 0);
        assertThat(vocabulary.mostFrequent(9)).containsExactly(3, 1, 0, 2);
    }
}
