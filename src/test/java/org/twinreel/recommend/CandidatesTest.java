package org.twinreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.twinreel.learning.ItemEmbeddings;

class CandidatesTest {
    private static final Recommender RECOMMENDER = new Recommender(
            new ItemEmbeddings(Vectors.atDegrees(0, 10, 20, 30, 40, 50), Vectors.atDegrees(0, 50, 40, 30, 20, 10)));

    private final Similarities similarities = RECOMMENDER.similarities(0);

    @Test
    void aListStaysAsLongAsThereAreCandidates() {
        var even = Candidates.of(6, row -> row % 2 == 0);

        assertThat(similarities.topRows(1, 2, even)).containsExactly(2, 4);
        assertThat(similarities.topRows(0, 1, even)).containsExactly(4);
        assertThat(similarities.topRows(1, 10, even)).containsExactly(2, 4);
    }

    @Test
    void allCandidatesGiveTheListWithoutAFilter() {
        assertThat(similarities.top(0.3, 4, Candidates.all(6))).isEqualTo(similarities.top(0.3, 4));
    }

    @Test
    void theQueryIsNoCandidateOfItsOwn() {
        var firstTwo = Candidates.of(6, row -> row < 2);

        assertThat(firstTwo.beside(0)).isEqualTo(1);
        assertThat(firstTwo.beside(5)).isEqualTo(2);
        assertThat(firstTwo.rowsBeside(0)).containsExactly(1);
        assertThat(similarities.topRows(1, 5, firstTwo)).containsExactly(1);
    }

    @Test
    void withoutCandidatesAListIsEmpty() {
        assertThat(similarities.top(0.5, 10, Candidates.of(6, row -> false))).isEmpty();
    }

    @Test
    void candidatesOfAnotherCatalogueAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> similarities.topRows(1, 5, Candidates.all(7)));
    }

    @Test
    void aMeanScoreIsThatOfTheRowsAskedFor() {
        assertThat(similarities.mean(new int[] {1, 2}, 1))
                .isCloseTo(
                        (Math.cos(Math.toRadians(10)) + Math.cos(Math.toRadians(20))) / 2,
                        org.assertj.core.api.Assertions.within(1e-6));
        assertThat(similarities.mean(new int[0], 1)).isNaN();
    }
}
