package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishStopWordsTest {

    @Test
    void areScikitLearnsThreeHundredAndEighteen() {
        assertThat(EnglishStopWords.words())
                .hasSize(318)
                .doesNotHaveDuplicates()
                .isSorted()
                .startsWith("a", "about", "above")
                .endsWith("yours", "yourself", "yourselves")
                .contains("amoungst", "fifty", "system")
                .doesNotContain("don", "film");
    }

    @Test
    void areWordsOnly() {
        assertThat(EnglishStopWords.words()).allMatch(word -> word.matches("[a-z]+"));
    }
}
