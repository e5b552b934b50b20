package org.twinreel.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchedPartTest {

    @ParameterizedTest
    @CsvSource({
        "Inception, inc, [Inc]eption",
        "Big Man of Manhattan, man, Big [Man] of Manhattan",
        "Batman, man, Bat[man]",
        "The Dark Knight, dark k, The [Dark K]night",
        "Amélie, AME, [Amé]lie",
        "Spider-Man 2, spider man, [Spider-Man] 2",
        "WALL·E, wall e, [WALL·E]",
        "Lilo & Stitch, lilo and s, [Lilo & S]titch",
        "Große Freiheit, gross, [Groß]e Freiheit",
        "千と千尋の神隠し, 尋の, 千と千[尋の]神隠し",
        "🎬 Action!, act, 🎬 [Act]ion!"
    })
    void thePartThatIsTypedIsFoundInTheTitleAsItIsWritten(String title, String typed, String marked) {
        MatchedPart part = MatchedPart.of(title, typed).orElseThrow();

        assertThat(title.substring(0, part.begin()) + "[" + title.substring(part.begin(), part.end()) + "]"
                        + title.substring(part.end()))
                .isEqualTo(marked);
    }

    @Test
    void apostrophesAndAccentsOfTheirOwnAreNoCharacters() {
        assertThat(MatchedPart.of("Schindler's List", "schindlers l")).contains(new MatchedPart(0, 13));
        assertThat(MatchedPart.of("Ame\u0301lie", "amel")).contains(new MatchedPart(0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "incetpion", "ﷺ"})
    void nothingIsMarkedWhereNothingMatches(String typed) {
        assertThat(MatchedPart.of("Inception", typed)).isEmpty();
        assertThat(MatchedPart.of("ﷺﷺ", "x")).isEmpty();
    }
}
