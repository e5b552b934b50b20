package org.twinreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.catalogue.Genre;
import org.twinreel.features.FeatureBlock;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.features.GenreFeatures;
import org.twinreel.features.NumericFeatures;
import org.twinreel.features.SparseMatrix;
import org.twinreel.features.Target;
import org.twinreel.features.TextFeatures;
import org.twinreel.features.Vocabulary;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.network.ContentBranch;
import org.twinreel.learning.network.ContentBranch.Hidden;
import org.twinreel.learning.network.ContentBranch.Linear;

/** The hand-worked movies: cosines to row 0 are content 1, ½, 0, −1 and cf 1, −½, 1, ½. */
class ExplainerTest {
    private static final Offset<Double> FLOAT_ROUNDING = within(1e-6);
    private static final Similarities SIMILARITIES = new Recommender(
                    new ItemEmbeddings(Vectors.atDegrees(0, 60, 90, 180), Vectors.atDegrees(0, 120, 0, 60)))
            .similarities(0);

    /** Text, genre and number of four movies; their means are 2, ½ and ¼. */
    private static final FeatureSet FEATURES =
            features(new float[] {1, 3, 3, 1}, new float[] {1, 0, 1, 0}, new float[] {0, 0, 0, 1});

    private static final ContentBranch BRANCH = new ContentBranch(
            hidden(2, 1, -1, 2, 0, 1, 1, 1, 1),
            hidden(1, -2, 0, 1, 1, 0, 0, 2, 1),
            new Linear(new float[] {1, 2, -1, 0, 1, 3}, new float[] {0.5f, -0.5f}));

    private final Explainer explainer = new Explainer(FEATURES, BRANCH);

    @Test
    void tellsWhatBothOverviewsSayHeaviestTogetherFirst() {
        var shared = explainer.explain(SIMILARITIES, 2).sharedTerms();

        // Row 0 has boat .6 and sea .8, row 2 has boat .9, moon .3 and sea .1: products .54 and .08.
        assertThat(shared).extracting(term -> term.term()).containsExactly("boat", "sea");
        assertThat(shared.get(0).queryWeight()).isCloseTo(0.6, FLOAT_ROUNDING);
        assertThat(shared.get(0).otherWeight()).isCloseTo(0.9, FLOAT_ROUNDING);
        assertThat(shared.get(0).contribution()).isCloseTo(0.54, FLOAT_ROUNDING);
        assertThat(explainer.explain(SIMILARITIES, 1).sharedTerms()).isEmpty();
        assertThat(explainer.explain(SIMILARITIES, 3).sharedTerms())
                .extracting(term -> term.term())
                .containsExactly("sea");
    }

    @Test
    void tellsHowAMovieStandsAmongTheOthers() {
        var explanation = explainer.explain(SIMILARITIES, 2);

        assertThat(explanation.content().cosine()).isCloseTo(0, FLOAT_ROUNDING);
        assertThat(explanation.content().beaten()).isEqualTo(0.5);
        assertThat(explanation.cf().cosine()).isCloseTo(1, FLOAT_ROUNDING);
        assertThat(explanation.cf().beaten()).isEqualTo(1);
        assertThat(explanation.ranks())
                .containsEntry(Mode.CONTENT, 2)
                .containsEntry(Mode.CF, 1)
                .containsEntry(Mode.HYBRID, 1);
        assertThat(explainer.explain(SIMILARITIES, 1).ranks())
                .containsEntry(Mode.CONTENT, 1)
                .containsEntry(Mode.CF, 3)
                .containsEntry(Mode.HYBRID, 2);
    }

    @Test
    void equalsAreHalfBeatenAndRankedByRow() {
        var same = new FloatMatrix(4, 1, new float[] {1, 1, 1, 1});
        var similarities = new Recommender(new ItemEmbeddings(same, same)).similarities(1);

        var explanation = explainer.explain(similarities, 2);

        assertThat(explanation.content().beaten()).isEqualTo(0.5);
        assertThat(explanation.ranks()).containsEntry(Mode.HYBRID, 2);
    }

    @Test
    void tellsTheContentCosineWithABlockReplacedByTheMean() {
        var without = explainer.explain(SIMILARITIES, 3).contentWithout();

        assertThat(without).containsOnlyKeys(FeatureBlock.values());
        assertThat(without.get(FeatureBlock.TEXT)).isCloseTo(cosine(row(2, 1, 0), row(2, 0, 1)), FLOAT_ROUNDING);
        assertThat(without.get(FeatureBlock.GENRES))
                .isCloseTo(cosine(row(1, 0.5f, 0), row(1, 0.5f, 1)), FLOAT_ROUNDING);
        assertThat(without.get(FeatureBlock.NUMERIC))
                .isCloseTo(cosine(row(1, 1, 0.25f), row(1, 0, 0.25f)), FLOAT_ROUNDING);
    }

    @Test
    void moviesThatDifferInOneBlockAloneAreOneWithoutIt() {
        // Rows 1 and 2 differ by genre alone.
        var similarities = new Recommender(
                        new ItemEmbeddings(Vectors.atDegrees(0, 60, 90, 180), Vectors.atDegrees(0, 120, 0, 60)))
                .similarities(1);

        var without = explainer.explain(similarities, 2).contentWithout();

        assertThat(without.get(FeatureBlock.GENRES)).isCloseTo(1, FLOAT_ROUNDING);
        assertThat(without.get(FeatureBlock.TEXT)).isLessThan(0.999);
    }

    @Test
    void ranksWithoutABlockAreThoseOfAllMoviesEmbeddedWithoutIt() {
        var ablation = Ablation.of(FEATURES, BRANCH, JobMonitor.unwatched());

        // Rows 1 and 2 differ by genre alone, so without genres they are the same and 2 is the first for 1.
        assertThat(ablation.rankWithout(FeatureBlock.GENRES, 1, 2)).isEqualTo(1);
        // Without text, rows 0 and 2 are both genre 1 and number 0.
        assertThat(ablation.rankWithout(FeatureBlock.TEXT, 0, 2)).isEqualTo(1);
        for (FeatureBlock block : FeatureBlock.values()) {
            assertThat(List.of(1, 2, 3).stream().map(row -> ablation.rankWithout(block, 0, row)))
                    .containsExactlyInAnyOrder(1, 2, 3);
        }
    }

    @Test
    void rankingWithoutBlocksCanBeStopped() {
        assertThatThrownBy(() -> Ablation.of(FEATURES, BRANCH, new JobMonitor() {
                    @Override
                    public void progress(long done, long total) {
                        throw new AssertionError("nothing was to be done");
                    }

                    @Override
                    public boolean stopRequested() {
                        return true;
                    }
                }))
                .isInstanceOf(JobStoppedException.class);
    }

    @Test
    void refusesTheQueryRowsThatAreNotThereAndAnotherModelsBranch() {
        assertThatIllegalArgumentException().isThrownBy(() -> explainer.explain(SIMILARITIES, 0));
        assertThatThrownBy(() -> explainer.explain(SIMILARITIES, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        var other = features(new float[0], new float[4], new float[4]);
        assertThatIllegalArgumentException().isThrownBy(() -> new Explainer(other, BRANCH));
    }

    private static float[] row(float... features) {
        return features;
    }

    private static double cosine(float[] one, float[] other) {
        float[] left = BRANCH.embed(one);
        float[] right = BRANCH.embed(other);
        return left[0] * right[0] + left[1] * right[1];
    }

    /** Three units; weights row by row. */
    private static Hidden hidden(float... weights) {
        return new Hidden(new Linear(weights, new float[3]), new float[] {1, 1, 1}, new float[] {0.1f, 0, 0.2f});
    }

    private static FeatureSet features(float[] text, float[] genres, float[] numbers) {
        var tfIdf = new SparseMatrix(4, 3, new int[] {0, 2, 3, 6, 7}, new int[] {0, 2, 1, 0, 1, 2, 2}, new float[] {
            0.6f, 0.8f, 1, 0.9f, 0.3f, 0.1f, 1
        });
        var vocabulary = new Vocabulary(
                List.of("boat", "moon", "sea"), new double[] {1, 1, 1}, new int[] {2, 2, 3}, new int[] {2, 2, 3});
        return FeatureSet.of(
                new TextFeatures(column(text), tfIdf, vocabulary, new double[0], new double[0]),
                new GenreFeatures(column(genres), List.of(Genre.of(18))),
                new NumericFeatures(column(numbers), List.of()),
                new Target(new float[4], 0, 1));
    }

    private static FloatMatrix column(float[] values) {
        return new FloatMatrix(4, values.length / 4, values);
    }
}
