package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.features.TfIdfVectorizer.WeightedTexts;

class TfIdfVectorizerTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    /** Without stop words: wolf hunts wolf; wolf sleeps; night hunter night falls. */
    private static final List<String> TEXTS =
            List.of("The wolf hunts the wolf.", "A wolf sleeps.", "Night of the hunter: night falls");

    @Test
    void termsAreWordsAndPairsOfNeighboursWithoutStopWords() {
        WeightedTexts weighted = weigh(TEXTS, 100, 2);

        assertThat(weighted.vocabulary().terms())
                .containsExactly(
                        "falls",
                        "hunter",
                        "hunter night",
                        "hunts",
                        "hunts wolf",
                        "night",
                        "night falls",
                        "night hunter",
                        "sleeps",
                        "wolf",
                        "wolf hunts",
                        "wolf sleeps");
    }

    @Test
    void countsAreOfOccurrencesAndOfTexts() {
        Vocabulary vocabulary = weigh(TEXTS, 100, 1).vocabulary();

        assertThat(vocabulary.terms()).containsExactly("falls", "hunter", "hunts", "night", "sleeps", "wolf");
        assertThat(vocabulary.corpusCounts()).containsExactly(1, 1, 1, 2, 1, 3);
        assertThat(vocabulary.documentFrequencies()).containsExactly(1, 1, 1, 1, 1, 2);
    }

    @Test
    void idfIsTheLogarithmOfTheSmoothedShareOfTextsPlusOne() {
        Vocabulary vocabulary = weigh(TEXTS, 100, 1).vocabulary();

        // "wolf" stands in two of three texts: ln(4 / 3) + 1; "falls" in one: ln(4 / 2) + 1.
        assertThat(vocabulary.idf()[5]).isCloseTo(1.287682, CLOSE);
        assertThat(vocabulary.idf()[0]).isCloseTo(1.693147, CLOSE);
    }

    @Test
    void aRowHoldsTermFrequencyTimesIdfScaledToLengthOne() {
        SparseMatrix matrix = weigh(TEXTS, 100, 2).matrix();

        // Row 0 holds "wolf" twice, "hunts", "hunts wolf" and "wolf hunts" once. Before scaling:
        // 2 · 1.287682 = 2.575364 and three times 1.693147, of length √(2.575364² + 3 · 1.693147²) = 3.902915.
        assertThat(matrix.rowStarts()).containsExactly(0, 4, 7, 13);
        assertThat(matrix.columnIndices()).startsWith(3, 4, 9, 10);
        assertThat((double) matrix.values()[0]).isCloseTo(1.693147 / 3.902915, CLOSE);
        assertThat((double) matrix.values()[2]).isCloseTo(2.575364 / 3.902915, CLOSE);
        // Row 1: "sleeps", "wolf", "wolf sleeps", of length √(1.287682² + 2 · 1.693147²) = 2.718753.
        assertThat((double) matrix.values()[5]).isCloseTo(1.287682 / 2.718753, CLOSE);
    }

    @Test
    void onlyTheMostFrequentTermsAreKept() {
        WeightedTexts weighted = weigh(TEXTS, 2, 2);

        assertThat(weighted.vocabulary().terms()).containsExactly("night", "wolf");
        assertThat(weighted.matrix().values()).containsExactly(1.0f, 1.0f, 1.0f);
        assertThat(weighted.matrix().columnIndices()).containsExactly(1, 1, 0);
    }

    @Test
    void aTextWithoutKnownTermsIsARowWithoutEntries() {
        SparseMatrix matrix = weigh(List.of("wolf wolf", "sheep", "wolf"), 1, 2).matrix();

        assertThat(matrix.rowStarts()).containsExactly(0, 1, 1, 2);
    }

    @Test
    void textsOfStopWordsHaveNoTerms() {
        WeightedTexts weighted = weigh(List.of("to be or not to be", "I am!"), 100, 2);

        assertThat(weighted.vocabulary().size()).isZero();
        assertThat(weighted.matrix().rows()).isEqualTo(2);
        assertThat(weighted.matrix().columns()).isZero();
        assertThat(weighted.matrix().nonZeros()).isZero();
    }

    @Test
    void noTextsGiveNoRows() {
        assertThat(weigh(List.of(), 100, 2).matrix().rows()).isZero();
    }

    @Test
    void oneTextHasAnIdfOfOne() {
        WeightedTexts weighted = weigh(List.of("wolf sheep"), 100, 3);

        assertThat(weighted.vocabulary().terms()).containsExactly("sheep", "wolf", "wolf sheep");
        assertThat(weighted.vocabulary().idf()).containsOnly(1.0);
        assertThat((double) weighted.matrix().values()[0]).isCloseTo(1 / Math.sqrt(3), CLOSE);
    }

    @Test
    void reportsRisingProgressAndStopsAtEveryCheck() {
        List<String> many = Collections.nCopies(3_000, "night of the hunter");
        var watching = WatchedMonitor.patient();

        new TfIdfVectorizer(10, 2).fitTransform(many, watching);

        assertThat(watching.shares()).hasSizeGreaterThan(5).isSorted().allMatch(share -> share <= 1.0);
        for (int checks = 0; checks < watching.checks(); checks++) {
            var impatient = WatchedMonitor.stoppingAfter(checks);
            assertThatExceptionOfType(JobStoppedException.class)
                    .isThrownBy(() -> new TfIdfVectorizer(10, 2).fitTransform(many, impatient));
        }
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TfIdfVectorizer(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TfIdfVectorizer(10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TfIdfVectorizer(10, 4));
    }

    private static WeightedTexts weigh(List<String> texts, int terms, int maxNgram) {
        return new TfIdfVectorizer(terms, maxNgram).fitTransform(texts, JobMonitor.unwatched());
    }
}
