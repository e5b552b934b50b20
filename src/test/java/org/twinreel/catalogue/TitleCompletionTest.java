package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCompletionTest {

    @Test
    void prefixesComeBeforeWordsBeforePartsOfWords() {
        var search = new TitleSearch(
                Titles.of(List.of("Batman", "Big Man", "Manhattan", "Man", "Man on Fire"), 500, 400, 300, 1, 200));

        assertThat(Titles.of(search.complete("man", 10)))
                .containsExactly("Man", "Manhattan", "Man on Fire", "Big Man", "Batman");
    }

    @Test
    void amongEqualsTheMostVotedComeFirstThenRowOrder() {
        var search = new TitleSearch(Titles.of(List.of("Alien 3", "Aliens", "Alien vs. Predator"), 5, 9, 5));

        assertThat(Titles.of(search.complete("alien", 10))).containsExactly("Aliens", "Alien 3", "Alien vs. Predator");
    }

    @Test
    void nearSpellingsFillUpFromThreeCharactersOn() {
        var search = new TitleSearch(Titles.of("Up", "Parasite", "Paradise"));

        assertThat(Titles.of(search.complete("parasitte", 10))).containsExactly("Parasite", "Paradise");
        assertThat(search.complete("ip", 10)).isEmpty();
    }

    @Test
    void noMovieIsOfferedTwice() {
        var search = new TitleSearch(Titles.of("Parasite", "Parasyte: Part 1"));

        assertThat(Titles.of(search.complete("parasite", 10))).containsExactly("Parasite", "Parasyte: Part 1");
    }

    @Test
    void noMoreThanTheLimitIsOffered() {
        var search = new TitleSearch(Titles.of("Alien", "Aliens", "Alien 3", "Alian"));

        assertThat(search.complete("alien", 2)).hasSize(2);
    }

    @Test
    void caseAccentsAndPunctuationDoNotMatter() {
        var search = new TitleSearch(Titles.of("Amélie", "Spider-Man 2", "WALL·E"));

        assertThat(Titles.of(search.complete("AME", 10))).containsExactly("Amélie");
        assertThat(Titles.of(search.complete("spider m", 10))).containsExactly("Spider-Man 2");
        assertThat(Titles.of(search.complete("wall e", 10))).containsExactly("WALL·E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0"})
    void blankTextOffersNothing(String typed) {
        var search = new TitleSearch(Titles.of("Alien"));

        assertThat(search.complete(typed, 10)).isEmpty();
    }

    @Test
    void limitBelowOneIsRefused() {
        var search = new TitleSearch(Titles.of("Alien"));

        assertThatThrownBy(() -> search.complete("alien", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit");
    }
}
