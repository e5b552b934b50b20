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
import org.twinreel.recommend.Candidates;
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
    private static final ItemEmbeddings EMBEDDINGS =
            new ItemEmbeddings(Vectors.atDegrees(0, 60, 90, 180), Vectors.atDegrees(0, 0, 0, 0));
    private static final Recommender RECOMMENDER = new Recommender(EMBEDDINGS);

    private final ListEvaluation evaluation = new ListEvaluation(FOUR, SPLIT, EMBEDDINGS);

    @Test
    void saysWhatAListIsLike() {
        var figures = evaluation.figures(0, RECOMMENDER.recommend(0, Mode.CONTENT, 3));

        assertThat(figures.genreOverlap()).isEqualTo(2.0 / 3);
        assertThat(figures.meanSimilarity()).isCloseTo((0.5 + 0 - 1) / 3, FLOAT_ROUNDING);
        // Pairs at 30°, 120° and 90°.
        assertThat(figures.diversity()).isCloseTo(1 - (Math.sqrt(3) / 2 - 0.5 + 0) / 3, FLOAT_ROUNDING);
        // {18, 80} with {35}, {80} and {18}.
        assertThat(figures.genreJaccard()).isCloseTo((0 + 0.5 + 0.5) / 3, within(1e-12));
        assertThat(figures.medianVotes()).isEqualTo(30);
        assertThat(figures.votePercentile()).isCloseTo((0.875 + 0.375 + 0.625) / 3, within(1e-12));
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

        assertThat(figures).isEqualTo(new ListFigures(1.0, 0.5, 0.4, Double.NaN, 20, 0.375, 0.0));
    }

    @Test
    void anEmptyListHasNoFigures() {
        var figures = evaluation.figures(0, List.of());

        double none = Double.NaN;
        assertThat(figures).isEqualTo(new ListFigures(none, none, none, none, none, none, none));
    }

    @Test
    void saysWhatChanceReaches() {
        ListFigures chance = evaluation.chance(0);

        // A list of all others is a random one, too.
        ListFigures others = evaluation.figures(0, RECOMMENDER.recommend(0, Mode.CONTENT, 3));
        assertThat(chance.genreOverlap()).isEqualTo(others.genreOverlap());
        assertThat(chance.genreJaccard()).isEqualTo(others.genreJaccard());
        assertThat(chance.meanSimilarity()).isNaN();
        assertThat(chance.diversity()).isCloseTo(others.diversity(), within(1e-12));
        assertThat(chance.medianVotes()).isEqualTo(others.medianVotes());
        assertThat(chance.votePercentile()).isCloseTo(others.votePercentile(), within(1e-12));
        assertThat(chance.untrainedShare()).isEqualTo(others.untrainedShare());
        assertThat(evaluation.chance(1).genreOverlap()).isZero();
    }

    @Test
    void saysWhatTheMostVotedReach() {
        assertThat(evaluation.popularity(0, 1).genreOverlap()).isZero();
        assertThat(evaluation.popularity(0, 2).genreOverlap()).isEqualTo(0.5);
        assertThat(evaluation.popularity(0, 50).genreOverlap()).isEqualTo(2.0 / 3);
    }

    @Test
    void refusesPartsOfDifferentSizeAndListsOfNoLength() {
        var two = new Films().add(0).add(0).catalogue();
        var splitOfTwo = DataSplit.of(new boolean[] {true, false});

        assertThatIllegalArgumentException().isThrownBy(() -> new ListEvaluation(two, SPLIT, EMBEDDINGS));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListEvaluation(two, splitOfTwo, EMBEDDINGS));
        assertThatIllegalArgumentException().isThrownBy(() -> evaluation.popularity(0, 0));
    }

    @Test
    void chanceAndPopularityAreThoseOfTheCandidates() {
        var candidates = Candidates.of(4, row -> row != 1);

        ListFigures chance = evaluation.chance(0, candidates);
        int[] mostVoted = evaluation.mostVoted(0, 1, candidates);

        // Rows 2 and 3 are left, with 20 and 30 votes; both share a genre with row 0, one of them is untrained.
        assertThat(chance.genreOverlap()).isEqualTo(1);
        assertThat(chance.medianVotes()).isEqualTo(25);
        assertThat(chance.untrainedShare()).isEqualTo(0.5);
        assertThat(mostVoted).containsExactly(3);
        assertThat(evaluation.popularity(0, mostVoted).medianVotes()).isEqualTo(30);
    }

    @Test
    void allCandidatesGiveTheBaselinesWithoutAFilter() {
        var all = Candidates.all(4);

        assertThat(evaluation.chance(0, all)).isEqualTo(evaluation.chance(0));
        assertThat(evaluation.popularity(0, evaluation.mostVoted(0, 2, all))).isEqualTo(evaluation.popularity(0, 2));
    }

    @Test
    void withoutCandidatesThereAreNoFigures() {
        var none = Candidates.of(4, row -> false);

        assertThat(evaluation.chance(0, none).genreOverlap()).isNaN();
        assertThat(evaluation.popularity(0, evaluation.mostVoted(0, 2, none)).genreOverlap())
                .isNaN();
    }
}
