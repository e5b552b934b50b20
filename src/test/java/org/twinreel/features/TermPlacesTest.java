package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.background.JobMonitor;

class TermPlacesTest {

    @Test
    void everyOccurrenceOfAWordIsFoundWhateverItsCase() {
        assertThat(marked("A Boat at sea. The boats, the BOAT!", "boat"))
                .isEqualTo("A [Boat] at sea. The boats, the [BOAT]!");
    }

    @Test
    void theWordsOfATermMayHaveStopWordsBetweenThem() {
        assertThat(marked("The knight of the dark night", "knight dark", "night"))
                .isEqualTo("The [knight] of the [dark] [night]");
        assertThat(marked("dark, old knight", "dark knight")).isEqualTo("dark, old knight");
    }

    @Test
    void aTermThatIsNowhereMarksNothing() {
        assertThat(marked("A boat at sea", "ship")).isEqualTo("A boat at sea");
        assertThat(marked("", "ship")).isEmpty();
    }

    @Test
    void placesAreThoseOfTheTextEvenWhereLowerCaseIsLonger() {
        assertThat(marked("İİ boat", "boat")).isEqualTo("İİ [boat]");
        assertThat(marked("🎬🎬 boat ΛΌΓΟΣ", "boat", "λόγος")).isEqualTo("🎬🎬 [boat] [ΛΌΓΟΣ]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Boy's x-ray: 3rd “Größe” of 2_001 naïve cafe\u0301 owners",
                "İstanbul ΛΌΓΟΣ 千と千尋の神隠し Москва ½ x² हिन्दी a bb",
                "no"
            })
    void wordsAreThoseOfTheTokenizer(String text) {
        Corpus corpus = new Tokenizer(EnglishStopWords.words()).read(List.of(text), JobMonitor.unwatched());

        List<TermPlaces.Place> places = TermPlaces.of(text, corpus.words());

        assertThat(places)
                .hasSameSizeAs(Arrays.stream(corpus.tokens())
                        .limit(corpus.documentStarts()[1])
                        .boxed()
                        .toList());
    }

    private static String marked(String text, String... terms) {
        var marked = new StringBuilder();
        int done = 0;
        for (TermPlaces.Place place : TermPlaces.of(text, List.of(terms))) {
            marked.append(text, done, place.begin())
                    .append('[')
                    .append(text, place.begin(), place.end())
                    .append(']');
            done = place.end();
        }
        return marked.append(text.substring(done)).toString();
    }
}
