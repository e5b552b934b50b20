package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueReadingTest {
    private final MadeFigures made = new MadeFigures();

    @Test
    void theTutorialsOwnFiguresSpeakPlainly() {
        assertThat(findings())
                .containsExactly(
                        Finding.OVERLAP_REWARDS_INPUT,
                        Finding.HYBRID_BELOW_CONTENT,
                        Finding.TRAINED_CF_BEATS_CHANCE,
                        Finding.UNTRAINED_CF_IS_CHANCE,
                        Finding.CONTENT_AND_CF_AGREE_BY,
                        Finding.POPULARITY_IGNORES_QUERY);
    }

    @Test
    void aStatementCarriesTheNumbersThatSayIt() {
        Statement hybrid = CatalogueReading.of(made.figures()).get(1);

        assertThat(hybrid.queries()).isEqualTo(9998);
        assertThat(hybrid.figure().mean()).isEqualTo(0.825);
        assertThat(hybrid.beside().mean()).isEqualTo(0.997);
        assertThat(hybrid.difference().mean()).isCloseTo(-0.172, within(1e-12));
        assertThat(hybrid.difference().high()).isCloseTo(-0.168, within(1e-12));
    }

    @Test
    void aDifferenceWhoseIntervalHoldsZeroIsNone() {
        made.halfWidth(0.2);

        assertThat(findings()).contains(Finding.HYBRID_LIKE_CONTENT).doesNotContain(Finding.HYBRID_BELOW_CONTENT);
    }

    @Test
    void aSureDifferenceBelowAPercentagePointIsNothingToSpeakOf() {
        made.overlap(ListSource.HYBRID, 0.990, 0.990, 0.990).halfWidth(0.001);

        assertThat(findings()).contains(Finding.HYBRID_LIKE_CONTENT);
    }

    @Test
    void aHybridThatIsBetterIsSaidToBe() {
        made.overlap(ListSource.CONTENT, 0.6, 0.6, 0.6);

        assertThat(findings()).contains(Finding.HYBRID_ABOVE_CONTENT);
    }

    @Test
    void branchesThatLearnedNothingAreSaidToBeChance() {
        made.overlap(ListSource.CONTENT, 0.51, 0.51, 0.51).overlap(ListSource.CF, 0.51, 0.512, 0.502);

        assertThat(findings()).contains(Finding.CONTENT_IS_CHANCE, Finding.TRAINED_CF_IS_CHANCE);
    }

    @Test
    void anUntrainedCfFarFromChanceIsCalledLuck() {
        made.overlap(ListSource.CF, 0.75, 0.8, 0.9);

        assertThat(findings()).contains(Finding.UNTRAINED_CF_IS_LUCK);
    }

    @Test
    void aCfWhoseListsLeaveUntrainedMoviesOutIsSaidToHideThem() {
        made.cfUntrainedShare(0.01);

        assertThat(CatalogueReading.of(made.figures())).anySatisfy(statement -> {
            assertThat(statement.finding()).isEqualTo(Finding.CF_HIDES_UNTRAINED);
            assertThat(statement.queries()).isEqualTo(7998);
            assertThat(statement.figure().mean()).isEqualTo(0.01);
        });
    }

    @Test
    void withoutHeldOutMoviesNothingIsClaimedAboutThem() {
        for (ListSource source : ListSource.values()) {
            made.overlap(source, 0.5, 0.5, Double.NaN);
        }
        made.queries(9998, 9998, 0);

        assertThat(findings())
                .contains(Finding.NOTHING_HELD_OUT)
                .doesNotContain(Finding.UNTRAINED_CF_IS_CHANCE, Finding.UNTRAINED_CF_IS_LUCK);
    }

    @Test
    void aSampleIsSaidToBeOne() {
        made.queries(1_000_000, 800, 200);

        assertThat(findings()).startsWith(Finding.QUERIES_ARE_A_SAMPLE);
    }

    @Test
    void aCatalogueOfOneMovieSaysNothing() {
        for (ListSource source : ListSource.values()) {
            made.overlap(source, Double.NaN, Double.NaN, Double.NaN);
        }
        made.queries(1, 1, 0);

        assertThat(findings()).containsExactly(Finding.NOTHING_TO_RECOMMEND);
    }

    private List<Finding> findings() {
        return CatalogueReading.of(made.figures()).stream()
                .map(Statement::finding)
                .toList();
    }
}
