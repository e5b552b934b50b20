package org.twinreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinreel.learning.ItemEmbeddings;

class RandomEmbeddingTest {
    private static final int MOVIES = 400;
    private static final int COLUMNS = 16;

    private final Similarities learned = new Recommender(
                    new ItemEmbeddings(Vectors.random(MOVIES, COLUMNS, 1), Vectors.random(MOVIES, COLUMNS, 2)))
            .similarities(7);

    @Test
    void theSameSeedRanksAlikeAndAnotherDoesNot() {
        List<Recommendation> list = list(3);

        assertThat(list(3)).isEqualTo(list);
        assertThat(list(4)).isNotEqualTo(list);
    }

    @Test
    void ranksByItsOwnCosinesButTellsTheLearnedOnes() {
        List<Recommendation> list = list(3);

        assertThat(list)
                .hasSize(10)
                .isSortedAccordingTo((one, other) -> Double.compare(other.similarity(), one.similarity()));
        assertThat(list).allSatisfy(place -> {
            assertThat(place.row()).isNotEqualTo(7);
            assertThat(place.contentSimilarity()).isEqualTo(learned.content(place.row()));
            assertThat(place.cfSimilarity()).isEqualTo(learned.cf(place.row()));
        });
    }

    @Test
    void noDirectionIsFavoured() {
        var random = new RandomEmbedding(MOVIES, COLUMNS, 5);

        double sum = 0;
        double squares = 0;
        for (int query = 0; query < MOVIES; query++) {
            Similarities cosines = random.similarities(query);
            for (int row = query + 1; row < MOVIES; row++) {
                sum += cosines.content(row);
                squares += cosines.content(row) * cosines.content(row);
            }
        }

        double pairs = MOVIES * (MOVIES - 1) / 2.0;
        // Cosines of random directions in e dimensions have mean 0 and variance 1/e.
        assertThat(sum / pairs).isCloseTo(0, within(0.01));
        assertThat(squares / pairs).isCloseTo(1.0 / COLUMNS, within(0.003));
    }

    private List<Recommendation> list(long seed) {
        return new RandomEmbedding(MOVIES, COLUMNS, seed).top(learned, 10, Candidates.all(MOVIES));
    }
}
