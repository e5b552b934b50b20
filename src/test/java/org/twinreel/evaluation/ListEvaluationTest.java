package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Recommendation;
import org.twinreel.recommend.Recommender;
import org.twinreel.recommend.Vectors;

/** Content embeddings at 0°, 60°, 90° and 180°; movies 1 and 3 were never trained; 0 and 2 share a genre, 0 and 3 too. */
class ListEvaluationTest {
    private static final Offset<Double> FLOAT_ROUNDING = within(1e-6);
    private static final Catalogue FOUR =
            new Films().add(5, 18, 80).add(40, 35).add(20, 80).add(30, 18).catalogue();
    private static final DataSplit SPLIT = DataSplit.of(new boolean[] {true, false, true, false});
    private static final Recommender RECOMMENDER =
            new Recommender(new ItemEmbeddings(Vectors.atDegrees(0, 60, 90, 180), Vectors.atDegrees(0, 0, 0, 0)));

    private final ListEvaluation evaluation = new ListEvaluation(FOUR, SPLIT, RECOMMENDER);

    @Test
    void saysWhatAListIsLike() {
        var figures = evaluation.figures(0, RECOMMENDER.recommend(0, Mode.CONTENT, 3));

        assertThat(figures.genreOverlap()).isEqualTo(2.0 / 3);
        assertThat(figures.meanSimilarity()).isCloseTo((0.5 + 0 - 1) / 3, FLOAT_ROUNDING);
        // Pairs at 30°, 120° and 90°.
        assertThat(figures.diversity()).isCloseTo(1 - (Math.sqrt(3) / 2 - 0.5 + 0) / 3, FLOAT_ROUNDING);
        assertThat(figures.untrainedShare()).isEqualTo(2.0 / 3);
    }

    @Test
    void meansTheScoreOfTheListsOwnMode() {
        var figures = evaluation.figures(0, RECOMMENDER.recommend(0, Mode.CF, 3));

        assertThat(figures.meanSimilarity()).isCloseTo(1.0, FLOAT_ROUNDING);
    }

    @Test
    void aListOfOneHasNoDiversity() {
        var figures = evaluation.figures(0, List.of(new Recommendation(1, 2, 0.4, 0.0, 0.8)));

        assertThat(figures).isEqualTo(new ListFigures(1.0, 0.4, Double.NaN, 0.0));
    }

    @Test
    void anEmptyListHasNoFigures() {
        var figures = evaluation.figures(0, List.of());

        assertThat(figures).isEqualTo(new ListFigures(Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void saysWhatChanceReaches() {
        assertThat(evaluation.chanceOverlap(0)).isEqualTo(2.0 / 3);
        assertThat(evaluation.chanceOverlap(1)).isZero();
    }

    @Test
    void saysWhatTheMostVotedReach() {
        assertThat(evaluation.popularityOverlap(0, 1)).isZero();
        assertThat(evaluation.popularityOverlap(0, 2)).isEqualTo(0.5);
        assertThat(evaluation.popularityOverlap(0, 50)).isEqualTo(2.0 / 3);
    }

    @Test
    void refusesPartsOfDifferentSizeAndListsOfNoLength() {
        var two = new Films().add(0).add(0).catalogue();
        var splitOfTwo = DataSplit.of(new boolean[] {true, false});

        assertThatIllegalArgumentException().isThrownBy(() -> new ListEvaluation(two, SPLIT, RECOMMENDER));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListEvaluation(two, splitOfTwo, RECOMMENDER));
        assertThatIllegalArgumentException().isThrownBy(() -> evaluation.popularityOverlap(0, 0));
    }
}
