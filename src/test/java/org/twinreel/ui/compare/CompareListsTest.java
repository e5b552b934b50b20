package org.twinreel.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.twinreel.recommend.Mode;
import org.twinreel.ui.SampleSession;
import org.twinreel.ui.compare.Board.Place;

class CompareListsTest {
    private final DrivenCompare page = DrivenCompare.ready();

    @Test
    void eachModeRanksByItsOwnVectors() {
        page.model().length().set(5);

        assertThat(page.rows(Mode.CONTENT)).containsExactly(1, 2, 3, 4, 5);
        assertThat(page.rows(Mode.CF)).containsExactly(8, 9, 7, 10, 6);
    }

    @Test
    void aHybridScoreIsTheSumOfItsHalves() {
        Place first = page.board().column(Mode.HYBRID).places().get(0);

        assertThat(first.contentPart()).isCloseTo(first.recommendation().contentSimilarity() / 2, within(1e-12));
        assertThat(first.contentPart() + first.cfPart())
                .isCloseTo(first.recommendation().similarity(), within(1e-12));
    }

    @Test
    void sharedGenresAreToldFromOthers() {
        page.choose(SampleSession.MATRIX);

        Place inception = page.board().column(Mode.CONTENT).places().stream()
                .filter(place -> place.movie().title().equals("Inception"))
                .findFirst()
                .orElseThrow();

        assertThat(ColumnWords.genres(inception.sharedGenres())).isEqualTo("Action");
        assertThat(ColumnWords.genres(inception.otherGenres())).isEqualTo("Drama");
    }

    @Test
    void figuresStandBesideChanceAndPopularity() {
        page.model().length().set(5);

        // Rows 1 to 5: action, drama, drama, animation, action. Of the eleven others nine are action or drama.
        assertThat(page.board().column(Mode.CONTENT).figures().genreOverlap()).isEqualTo(0.8);
        assertThat(page.board().column(Mode.CONTENT).figures().untrainedShare()).isEqualTo(0.2);
        assertThat(page.board().column(Mode.CONTENT).baseline().chance().genreOverlap())
                .isCloseTo(9.0 / 11, within(1e-12));
        // The most voted others: The Matrix, Spirited Away, Die Hard, Speed, Heat.
        assertThat(page.board().column(Mode.CONTENT).baseline().popularity().genreOverlap())
                .isEqualTo(0.8);
    }

    @Test
    void aListIsAsLongAsAskedForOrAsTheCatalogueAllows() {
        page.model().length().set(5);
        assertThat(page.rows(Mode.HYBRID)).hasSize(5);

        page.model().length().set(50);

        assertThat(page.rows(Mode.HYBRID)).hasSize(11);
    }

    @Test
    void aBlendReranksTheHybridColumnAlone() {
        Board before = page.board();

        page.model().cfShare().set(1.0);

        assertThat(page.rows(Mode.HYBRID)).isEqualTo(page.rows(Mode.CF));
        assertThat(page.board().column(Mode.CONTENT)).isSameAs(before.column(Mode.CONTENT));
        page.model().cfShare().set(0.0);
        assertThat(page.rows(Mode.HYBRID)).isEqualTo(page.rows(Mode.CONTENT));
    }

    @Test
    void aBlendSaysItsWeightsUntilItIsHalfAndHalfAgain() {
        page.model().cfShare().set(0.3);
        assertThat(page.words().title(page.board().column(Mode.HYBRID))).isEqualTo("Blend: 70 % content, 30 % cf");
        page.model().resetBlend();

        assertThat(page.words().title(page.board().column(Mode.HYBRID))).isEqualTo("Hybrid");
    }

    @Test
    void anUntrainedQueryIsSaidToHaveACfListOfChance() {
        page.choose(SampleSession.SPIRITED_AWAY);

        assertThat(page.board().queryTrained()).isFalse();
        assertThat(page.words().ranking(page.board(), page.board().column(Mode.CF)))
                .contains("Chance");
        page.choose(SampleSession.MATRIX);
        assertThat(page.words().ranking(page.board(), page.board().column(Mode.CF)))
                .doesNotContain("Chance");
    }

    @Test
    void aNewQueryPutsTheLightOut() {
        page.model().spotlight().select(3);

        page.choose(SampleSession.MATRIX);

        assertThat(page.model().spotlight().lit().get()).isNull();
    }
}
