package org.twinreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinreel.features.FloatMatrix;
import org.twinreel.learning.ItemEmbeddings;

/** The hand-worked movies: cosines to row 0 are content 1, ½, 0, −1 and cf 1, −½, 1, ½. */
class RecommenderTest {
    private static final Offset<Double> FLOAT_ROUNDING = within(1e-6);
    private static final ItemEmbeddings FOUR =
            new ItemEmbeddings(Vectors.atDegrees(0, 60, 90, 180), Vectors.atDegrees(0, 120, 0, 60));

    @Test
    void eachModeRanksByItsOwnCosine() {
        var recommender = new Recommender(FOUR);

        assertThat(rows(recommender.recommend(0, Mode.CONTENT, 3))).containsExactly(1, 2, 3);
        assertThat(rows(recommender.recommend(0, Mode.CF, 3))).containsExactly(2, 3, 1);
        assertThat(rows(recommender.recommend(0, Mode.HYBRID, 3))).containsExactly(2, 1, 3);
    }

    @Test
    void aPlaceSaysItsRankItsScoreAndBothHalves() {
        var recommender = new Recommender(FOUR);

        var places = recommender.recommend(0, Mode.HYBRID, 2);

        assertThat(places).extracting(Recommendation::rank).containsExactly(1, 2);
        assertThat(places.get(0).similarity()).isCloseTo(0.5, FLOAT_ROUNDING);
        assertThat(places.get(0).contentSimilarity()).isCloseTo(0.0, FLOAT_ROUNDING);
        assertThat(places.get(0).cfSimilarity()).isCloseTo(1.0, FLOAT_ROUNDING);
        assertThat(places.get(1).similarity()).isCloseTo(0.0, FLOAT_ROUNDING);
        assertThat(places.get(1).contentSimilarity()).isCloseTo(0.5, FLOAT_ROUNDING);
        assertThat(places.get(1).cfSimilarity()).isCloseTo(-0.5, FLOAT_ROUNDING);
    }

    @Test
    void aBlendWeighsTheTwoCosines() {
        var recommender = new Recommender(FOUR);

        var places = recommender.recommend(0, 0.9, 3);

        assertThat(rows(places)).containsExactly(1, 2, 3);
        assertThat(places.get(0).similarity()).isCloseTo(0.9 * 0.5 - 0.1 * 0.5, FLOAT_ROUNDING);
        assertThat(places.get(1).similarity()).isCloseTo(0.1, FLOAT_ROUNDING);
        assertThat(places.get(2).similarity()).isCloseTo(-0.9 + 0.1 * 0.5, FLOAT_ROUNDING);
    }

    @Test
    void hybridIsExactlyTheMeanOfItsHalves() {
        var recommender = new Recommender(random(200, 64));

        assertThat(recommender.recommend(17, Mode.HYBRID, 199)).hasSize(199).allSatisfy(place -> assertThat(
                        place.similarity())
                .isEqualTo((place.contentSimilarity() + place.cfSimilarity()) / 2));
    }

    @Test
    void hybridIsTheCosineOfBothEmbeddingsSideBySide() {
        var embeddings = random(200, 64);
        var hybrid = Vectors.unit(FloatMatrix.sideBySide(embeddings.content(), embeddings.cf()));

        var places = new Recommender(embeddings).recommend(17, Mode.HYBRID, 199);

        assertThat(places).hasSize(199).allSatisfy(place -> assertThat(place.similarity())
                .isCloseTo(Vectors.product(hybrid, 17, place.row()), FLOAT_ROUNDING));
    }

    @Test
    void equalMoviesComeInRowOrderAndTheQueryIsLeftOut() {
        var same = Vectors.atDegrees(30, 30, 30, 30);
        var recommender = new Recommender(new ItemEmbeddings(same, same));

        assertThat(rows(recommender.recommend(2, Mode.HYBRID, 10))).containsExactly(0, 1, 3);
        assertThat(rows(recommender.recommend(0, Mode.CF, 2))).containsExactly(1, 2);
    }

    @Test
    void aMovieAloneHasNobodyToRecommend() {
        var one = Vectors.atDegrees(0);

        assertThat(new Recommender(new ItemEmbeddings(one, one)).recommend(0, Mode.HYBRID, 10))
                .isEmpty();
    }

    @Test
    void aMovieWithoutDirectionScoresZeroAndBreaksNothing() {
        var zeroFirst = new FloatMatrix(3, 2, new float[] {0, 0, 1, 0, 0, 1});
        var recommender = new Recommender(new ItemEmbeddings(zeroFirst, zeroFirst));

        var places = recommender.recommend(0, Mode.HYBRID, 5);

        assertThat(rows(places)).containsExactly(1, 2);
        assertThat(places).extracting(Recommendation::similarity).containsOnly(0.0);
    }

    @Test
    void aBlockYieldsTheListsThatEachQueryYieldsAlone() {
        var recommender = new Recommender(random(600, 20));

        var block = recommender.similarities(new int[] {570, 3, 599, 571});

        assertThat(block).extracting(Similarities::query).containsExactly(570, 3, 599, 571);
        assertThat(block).allSatisfy(similarities -> assertThat(similarities.top(0.3, 10))
                .isEqualTo(recommender.recommend(similarities.query(), 0.3, 10)));
    }

    @Test
    void similaritiesSayTheCosinesOfAnyMovie() {
        var similarities = new Recommender(FOUR).similarities(0);

        assertThat(similarities.rows()).isEqualTo(4);
        assertThat(similarities.content(3)).isCloseTo(-1, FLOAT_ROUNDING);
        assertThat(similarities.cf(3)).isCloseTo(0.5, FLOAT_ROUNDING);
        assertThat(similarities.blended(3, 0.25)).isCloseTo(-0.25 + 0.75 * 0.5, FLOAT_ROUNDING);
    }

    @Test
    void refusesQueriesLengthsAndWeightsThatMeanNothing() {
        var recommender = new Recommender(FOUR);

        assertThatIllegalArgumentException().isThrownBy(() -> recommender.recommend(0, Mode.CF, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> recommender.recommend(0, -0.01, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> recommender.recommend(0, 1.01, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> recommender.recommend(0, Double.NaN, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> recommender.recommend(4, Mode.CF, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> recommender.recommend(-1, Mode.CF, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> recommender.similarities(new int[] {3, 4}));
    }

    private static ItemEmbeddings random(int rows, int columns) {
        return new ItemEmbeddings(Vectors.random(rows, columns, 1), Vectors.random(rows, columns, 2));
    }

    private static List<Integer> rows(List<Recommendation> places) {
        return places.stream().map(Recommendation::row).toList();
    }
}
