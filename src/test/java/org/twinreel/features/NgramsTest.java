package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NgramsTest {
    /** "sea wolf sea" and "wolf". */
    private final Corpus corpus =
            new Corpus(List.of("ark", "sea", "wolf"), new int[] {1, 2, 1, 2}, new int[] {0, 3, 4});

    @Test
    void areRunsOfNeighboursWithinADocument() {
        var ngrams = new Ngrams(corpus, 2);

        assertThat(texts(ngrams, termsOf(0, ngrams)))
                .containsExactlyInAnyOrder("sea", "wolf", "sea", "sea wolf", "wolf sea");
        assertThat(texts(ngrams, termsOf(1, ngrams))).containsExactly("wolf");
    }

    @Test
    void sortAsTheirTextsDo() {
        var ngrams = new Ngrams(corpus, 3);

        assertThat(texts(ngrams, ngrams.sortedOccurrences()))
                .containsExactly("sea", "sea", "sea wolf", "sea wolf sea", "wolf", "wolf", "wolf sea");
    }

    @Test
    void ofOneWordAreTheWords() {
        var ngrams = new Ngrams(corpus, 1);

        assertThat(texts(ngrams, ngrams.sortedOccurrences())).containsExactly("sea", "sea", "wolf", "wolf");
        assertThat(ngrams.firstWord(termsOf(1, ngrams)[0])).isEqualTo(2);
    }

    @Test
    void ofACorpusWithoutWordsAreNone() {
        var empty = new Corpus(List.of(), new int[0], new int[] {0, 0});

        assertThat(new Ngrams(empty, 2).sortedOccurrences()).isEmpty();
    }

    @Test
    void refuseMoreWordsThanFitIntoTheirBits() {
        var words = new AbstractList<String>() {
            @Override
            public String get(int word) {
                return Integer.toString(word);
            }

            @Override
            public int size() {
                return 1 << 21;
            }
        };
        var huge = new Corpus(words, new int[0], new int[] {0});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ngrams(huge, 3))
                .withMessageContaining("2097152 distinct words");
    }

    private static long[] termsOf(int document, Ngrams ngrams) {
        var terms = new long[ngrams.occurrences(document)];
        assertThat(ngrams.termsOf(document, terms)).isEqualTo(terms.length);
        return terms;
    }

    private static List<String> texts(Ngrams ngrams, long[] terms) {
        return Arrays.stream(terms).mapToObj(ngrams::text).toList();
    }
}
