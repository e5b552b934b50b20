package org.twinreel.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.search.TitleMatch.Found;
import org.twinreel.catalogue.search.TitleMatch.NotFound;
import org.twinreel.catalogue.search.TitleMatch.Several;

class TitleSearchTest {

    @ParameterizedTest
    @CsvSource({
        "INCEPTION, Inception",
        "'  inception ', Inception",
        "Amelie, Amélie",
        "AME\u0301LIE, Amélie",
        "spider man, Spider-Man",
        "Spider-man!, Spider-Man",
        "wall-e, WALL·E",
        "'schindlers list', Schindler's List",
        "'schindler’s list', Schindler's List",
        "lilo and stitch, Lilo & Stitch",
        "8 1/2, 8½",
        "utoya: july 22, Utøya: July 22",
        "GROSSE FREIHEIT, Große Freiheit",
        "ἰθακη, ΙΘΆΚΗ",
        "т-34, Т-34",
        "千と千尋の神隠し, 千と千尋の神隠し",
        "🎬, 🎬",
        "???, ???"
    })
    void titleIsFoundWithoutRegardToCaseAccentsAndPunctuation(String typed, String title) {
        var search = new TitleSearch(Titles.of("Another", title, "One More"));

        TitleMatch match = search.find(typed);

        assertThat(match).isInstanceOf(Found.class);
        assertThat(Titles.of(match)).containsExactly(title);
    }

    @Test
    void exactTitleGoesBeforeTitlesThatContainIt() {
        var search = new TitleSearch(Titles.of("Alien 3", "Aliens", "ALIEN", "Alien: Covenant"));

        assertThat(search.find("alien")).isInstanceOf(Found.class).satisfies(match -> assertThat(Titles.of(match))
                .containsExactly("ALIEN"));
    }

    @Test
    void exactTitleWithItsSignsGoesBeforeOneWithTheSameWords() {
        var search = new TitleSearch(Titles.of("Se7en!", "Se7en"));

        assertThat(Titles.of(search.find("se7en"))).containsExactly("Se7en");
        assertThat(Titles.of(search.find("se7en!"))).containsExactly("Se7en!");
    }

    @Test
    void severalMoviesOfOneTitleAreAChoiceInRowOrder() {
        Catalogue catalogue = Titles.of(List.of("Hamlet", "Hamlet 2", "HAMLET"), 1, 2, 3);

        TitleMatch match = new TitleSearch(catalogue).find("hamlet");

        assertThat(match).isEqualTo(new Several(List.of(catalogue.movie(0), catalogue.movie(2))));
    }

    @Test
    void titlesThatContainTheTextAreAChoiceInRowOrder() {
        Catalogue catalogue = Titles.of(List.of("The Dark Knight", "Up", "A Knight's Tale"), 1, 2, 3);

        TitleMatch match = new TitleSearch(catalogue).find("knight");

        assertThat(match).isEqualTo(new Several(List.of(catalogue.movie(0), catalogue.movie(2))));
    }

    @Test
    void onlyTitleThatContainsTheTextIsFound() {
        var search = new TitleSearch(Titles.of("The Dark Knight", "Up"));

        assertThat(search.find("dark k")).isInstanceOf(Found.class);
    }

    @Test
    void nearestSpellingsAreOfferedNearestFirst() {
        var search = new TitleSearch(Titles.of(
                "Inception: The Cobol Job",
                "Perception",
                "Inception",
                "Amélie",
                "The Dark Knight Rises",
                "The Dark Knight"));

        assertThat(search.find("Incepton")).isInstanceOf(NotFound.class).satisfies(match -> assertThat(Titles.of(match))
                .startsWith("Inception", "Inception: The Cobol Job")
                .doesNotContain("Amélie"));
        assertThat(Titles.of(search.find("dark kinght"))).containsExactly("The Dark Knight", "The Dark Knight Rises");
    }

    @Test
    void wordsWrittenTogetherOrApartAreNear() {
        var search = new TitleSearch(Titles.of("Star Wars", "Spider-Man: Homecoming", "Superman"));

        assertThat(Titles.of(search.find("starwars"))).containsExactly("Star Wars");
        assertThat(Titles.of(search.find("spiderman home coming"))).containsExactly("Spider-Man: Homecoming");
        assertThat(Titles.of(search.find("super man"))).startsWith("Superman");
    }

    @Test
    void atMostEightNearSpellingsAreOffered() {
        var search = new TitleSearch(Titles.of(
                "Rocky 1", "Rocky 2", "Rocky 3", "Rocky 4", "Rocky 5", "Rocky 6", "Rocky 7", "Rocky 8", "Rocky 9"));

        assertThat(Titles.of(search.find("rockx"))).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "[", "(?i)alien", "^Alien$", "\\", "a|b", "*", "+", "Al.en.*"})
    void textIsNoPattern(String typed) {
        var search = new TitleSearch(Titles.of("Alien", "Up", "Brazil"));

        assertThat(search.find(typed)).isNotInstanceOf(Several.class);
        assertThat(Titles.of(search.find(typed))).doesNotContain("Up", "Brazil");
    }

    @Test
    void signsAreFoundWhereATitleHasThem() {
        var search = new TitleSearch(Titles.of("What's Up, Doc?", "$", "[REC]²", "Up"));

        assertThat(Titles.of(search.find("?"))).containsExactly("What's Up, Doc?");
        assertThat(Titles.of(search.find("$"))).containsExactly("$");
        assertThat(Titles.of(search.find("[rec]"))).containsExactly("[REC]²");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u3000"})
    void blankTextFindsNothing(String typed) {
        var search = new TitleSearch(Titles.of("Alien"));

        assertThat(search.find(typed)).isEqualTo(new NotFound(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎬🎬🎬", "zzzzqqq", "幸福", "x"})
    void textLikeNoTitleFindsNothing(String typed) {
        var search = new TitleSearch(Titles.of("Alien", "千と千尋の神隠し", "Up"));

        assertThat(search.find(typed)).isEqualTo(new NotFound(List.of()));
    }

    @Test
    void tenThousandCharactersFindNothingWithoutFuss() {
        var search = new TitleSearch(Titles.of("Alien", "x".repeat(200)));

        assertThat(search.find("x".repeat(10_000))).isEqualTo(new NotFound(List.of()));
        assertThat(search.find("\u0301".repeat(10_000))).isEqualTo(new NotFound(List.of()));
    }
}
