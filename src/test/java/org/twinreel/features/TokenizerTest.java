package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.background.JobMonitor;

/** Expected words are those of Python's {@code re.findall(r"(?u)\b\w\w+\b", text.lower())}. */
class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Don't stop_me 7 42nd I x2!, don stop_me 42nd x2
            naïve Café ÉTÉ straße,      naïve café été straße
            _ __ a_b,                   __ a_b
            東京物語、小津,              東京物語 小津
            ½½ ²³ Ⅻ① x,                ½½ ²³ ⅻ①
            ٣٤ ４２,                     ٣٤ ４２
            ΟΔΥΣΣΕΥΣ ΑΣΑ Σ και,         οδυσσευς ασα και
            İstanbul,                   stanbul
            ﬁn ǅungla,                  ﬁn ǆungla
            """)
    void wordsAreLowerCaseRunsOfAtLeastTwoWordCharacters(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void aCombiningMarkEndsAWord() {
        assertThat(words("e\u0301te\u0301")).containsExactly("te");
        assertThat(words("हिन्दी")).isEmpty();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
        assertThat(words("𝔸 𝔸𝔹 𐐀𐐁 😀😀")).containsExactly("𝔸𝔹", "𐐨𐐩");
    }

    @Test
    void stopWordsAreLeftOut() {
        Corpus corpus =
                new Tokenizer(List.of("the", "of")).read(List.of("The heart of the Sea"), JobMonitor.unwatched());

        assertThat(corpus.words()).containsExactly("heart", "sea");
        assertThat(corpus.tokens()).containsExactly(0, 1);
    }

    @Test
    void wordsAreNumberedInAscendingOrderAndDocumentsKeptApart() {
        Corpus corpus = new Tokenizer(List.of()).read(List.of("sea wolf", "", "wolf ark wolf"), JobMonitor.unwatched());

        assertThat(corpus.words()).containsExactly("ark", "sea", "wolf");
        assertThat(corpus.tokens()).containsExactly(1, 2, 2, 0, 2);
        assertThat(corpus.documentStarts()).containsExactly(0, 2, 2, 5);
        assertThat(corpus.documents()).isEqualTo(3);
    }

    @Test
    void orderIsByCodePointAsInPython() {
        Corpus corpus = new Tokenizer(List.of()).read(List.of("𐐀𐐁 𝔸𝔹 ａｂ zz"), JobMonitor.unwatched());

        assertThat(corpus.words()).containsExactly("zz", "ａｂ", "𐐨𐐩", "𝔸𝔹");
    }

    @Test
    void everyWordOfALargeVocabularyKeepsItsNumber() {
        String text =
                IntStream.range(10_000, 30_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        Corpus corpus = new Tokenizer(List.of()).read(List.of(text, text), JobMonitor.unwatched());

        int[] once = IntStream.range(0, 20_000).toArray();
        assertThat(corpus.words()).hasSize(20_000).isSorted();
        assertThat(Arrays.copyOf(corpus.tokens(), 20_000)).isEqualTo(once);
        assertThat(Arrays.copyOfRange(corpus.tokens(), 20_000, 40_000)).isEqualTo(once);
    }

    private static List<String> words(String text) {
        Corpus corpus = new Tokenizer(List.of()).read(List.of(text), JobMonitor.unwatched());
        return Arrays.stream(corpus.tokens()).mapToObj(corpus.words()::get).toList();
    }
}
