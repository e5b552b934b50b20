package org.twinreel.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinreel.features.FeatureBlock;
import org.twinreel.recommend.Explanation;
import org.twinreel.recommend.Explanation.Standing;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.SampleSession;

/** A movie of content rank 3: it keeps its place while it stays among the first ten. */
class ReadingTest {
    private final Messages messages = Messages.load(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "3, 4, 10, why.verdict.none",
        "11, 4, 5, why.verdict.plot",
        "11, 40, 5, why.verdict.plot.genres",
        "3, 4, 900, why.verdict.numbers",
        "3, 12, 900, why.verdict.numbers.genres",
        "70, 4, 900, why.verdict.both",
        "70, 44, 900, why.verdict.both.genres",
        "1, 11, 2, why.verdict.genres"
    })
    void theVerdictNamesWhatTheMovieLosesItsPlaceWithout(int text, int genres, int numbers, String key) {
        var reading = new Reading(explained(3, ranks(text, genres, numbers), 0.99, 0.98, 0.97), messages);

        assertThat(reading.verdict()).isEqualTo(messages.text(key));
    }

    @Test
    void farDownAPlaceIsKeptUpToTwiceAsFar() {
        var kept = new Reading(explained(50, ranks(100, 60, 70), 0.9, 0.9, 0.9), messages);
        var lost = new Reading(explained(50, ranks(101, 60, 70), 0.9, 0.9, 0.9), messages);

        assertThat(kept.deciding()).isEmpty();
        assertThat(lost.deciding()).containsExactly(FeatureBlock.TEXT);
    }

    @Test
    void theEvidenceGivesAllRanks() {
        var reading = new Reading(explained(3, ranks(4, 5, 906), 0.99, 0.98, 0.97), messages);

        assertThat(reading.evidence())
                .isEqualTo("In the content list it has rank 3 of 1,000. Without overviews it would have rank 4, "
                        + "without genres 5, without numbers 906.");
    }

    @Test
    void withoutRanksTheLargestChangeOfTheCosineIsNamed() {
        // The cosine is 0.99; without numbers 0.5 is left, so they add 0.49.
        var nearer = new Reading(explained(3, Map.of(), 0.9, 0.95, 0.5), messages);
        var farther = new Reading(explained(3, Map.of(), 0.99, 0.999, 1.05), messages);

        assertThat(nearer.verdict()).contains("numbers").contains("draw").contains("0.49000");
        assertThat(farther.verdict()).contains("numbers").contains("apart").contains("0.06000");
    }

    @Test
    void tinyChangesAreSaidToBeTiny() {
        var reading = new Reading(explained(3, Map.of(), 0.989, 0.9899, 0.99), messages);

        assertThat(reading.verdict()).contains("nothing can be told").contains("0.00100");
    }

    @Test
    void aCosineOfAnUntrainedVectorIsSaidToBeChance() {
        assertThat(new Reading(explained(true, true), messages).cf()).doesNotContain("chance");
        assertThat(new Reading(explained(true, false), messages).cf())
                .contains("This movie’s")
                .contains("chance");
        assertThat(new Reading(explained(false, true), messages).cf())
                .contains("query’s")
                .contains("chance");
    }

    private static Map<FeatureBlock, Integer> ranks(int text, int genres, int numbers) {
        return Map.of(FeatureBlock.TEXT, text, FeatureBlock.GENRES, genres, FeatureBlock.NUMERIC, numbers);
    }

    private static Explained explained(
            int rank, Map<FeatureBlock, Integer> ranks, double text, double genres, double numbers) {
        var without = new EnumMap<FeatureBlock, Double>(FeatureBlock.class);
        without.put(FeatureBlock.TEXT, text);
        without.put(FeatureBlock.GENRES, genres);
        without.put(FeatureBlock.NUMERIC, numbers);
        return explained(true, true, ranks, explanation(rank, without));
    }

    private static Explained explained(boolean queryTrained, boolean movieTrained) {
        return explained(queryTrained, movieTrained, Map.of(), explanation(1, Map.of(FeatureBlock.TEXT, 0.5)));
    }

    private static Explanation explanation(int rank, Map<FeatureBlock, Double> without) {
        return new Explanation(
                List.of(), new Standing(0.99, 1), new Standing(0.5, 0.5), Map.of(Mode.CONTENT, rank), without);
    }

    private static Explained explained(
            boolean queryTrained, boolean movieTrained, Map<FeatureBlock, Integer> ranks, Explanation explanation) {
        var catalogue = SampleSession.catalogue();
        return new Explained(
                catalogue.movie(0),
                catalogue.movie(1),
                queryTrained,
                movieTrained,
                1000,
                explanation,
                List.of(),
                true,
                ranks);
    }
}
