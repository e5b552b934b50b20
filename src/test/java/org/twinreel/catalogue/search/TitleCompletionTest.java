package org.twinreel.catalogue.search;

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

    @Test
    void aPartOfAWordIsFoundFromOneCharacterOn() {
        var search = new TitleSearch(Titles.of("千と千尋の神隠し", "もののけ姫", "Oz"));

        assertThat(Titles.of(search.complete("尋", 10))).containsExactly("千と千尋の神隠し");
        assertThat(Titles.of(search.complete("のけ", 10))).containsExactly("もののけ姫");
        assertThat(Titles.of(search.complete("z", 10))).containsExactly("Oz");
    }

    @Test
    void aTextOverSeveralWordsIsFoundInTheMiddleOfATitle() {
        var search = new TitleSearch(Titles.of("The Lord of the Rings", "Lord of War", "The Lard of a Pig"));

        assertThat(Titles.of(search.complete("ord of the ri", 2))).startsWith("The Lord of the Rings");
        assertThat(Titles.of(search.complete("lord of", 10)))
                .startsWith("Lord of War", "The Lord of the Rings")
                .contains("The Lard of a Pig");
    }

    @Test
    void lettersThatNoAlphabetTakesApartAreFoldedToo() {
        var search = new TitleSearch(Titles.of("Łódź", "Ærø", "İstanbul", "Þór"));

        assertThat(Titles.of(search.complete("lodz", 10))).containsExactly("Łódź");
        assertThat(Titles.of(search.complete("aero", 10))).containsExactly("Ærø");
        assertThat(Titles.of(search.complete("istan", 10))).containsExactly("İstanbul");
        assertThat(Titles.of(search.complete("thor", 10))).startsWith("Þór");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:alien",
                "alien~2",
                "+alien -up",
                "\"alien",
                "(alien OR up)",
                "ali?n*",
                "alien^9",
                "[alien TO zed]",
                "/al.*n/",
                "\u0002 alien",
                "alien \u0003",
                "אבג",
                "\u202Eneila",
                "\uD83C",
                "🎬🎬🎬🎬",
                "\u0000"
            })
    void nothingTypedIsAQuestionInTheIndexsOwnLanguage(String typed) {
        var search = new TitleSearch(Titles.of("Zebra", "Quo Vadis", "Up"));

        assertThat(search.complete(typed, 10)).doesNotContainNull().hasSizeLessThan(2);
        assertThat(Titles.of(search.complete(typed, 10))).doesNotContain("Zebra", "Quo Vadis");
    }

    @Test
    void tenThousandSignsAreBorneWithoutFuss() {
        var search = new TitleSearch(Titles.of("Alien", "a!"));

        assertThat(Titles.of(search.complete("a" + "!".repeat(9_999), 10))).startsWith("a!");
        assertThat(search.complete("x".repeat(10_000), 10)).isEmpty();
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
