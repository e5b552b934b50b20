package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Catalogue;

class MostVotedTest {
    private static final Catalogue FIVE =
            new Films().add(10).add(30).add(20).add(30).add(0).catalogue();

    @Test
    void ranksByVotesTiesInRowOrder() {
        var mostVoted = new MostVoted(FIVE, 3);

        assertThat(mostVoted.without(4)).containsExactly(1, 3, 2);
    }

    @Test
    void theNextMovieTakesThePlaceOfTheQuery() {
        var mostVoted = new MostVoted(FIVE, 3);

        assertThat(mostVoted.without(1)).containsExactly(3, 2, 0);
        assertThat(mostVoted.without(2)).containsExactly(1, 3, 0);
    }

    @Test
    void listsAllOthersWhereTheyAreFewerThanK() {
        var mostVoted = new MostVoted(FIVE, Integer.MAX_VALUE);

        assertThat(mostVoted.without(3)).containsExactly(1, 2, 0, 4);
    }

    @Test
    void refusesAListOfNoLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MostVoted(FIVE, 0));
    }
}
