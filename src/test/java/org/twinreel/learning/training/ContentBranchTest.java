package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.network.ContentBranch;
import org.twinreel.learning.network.ContentBranch.Hidden;
import org.twinreel.learning.network.ContentBranch.Linear;

class ContentBranchTest {
    private static final float[] ONES = {1, 1};
    private static final float[] ZEROS = {0, 0};
    private static final Linear IDENTITY = new Linear(new float[] {1, 0, 0, 1}, ZEROS);

    @Test
    void embedsEveryMovieOfATrainingAsTheEngineDid() throws LearningException {
        FeatureSet features = TestFeatures.learnable(100);

        TrainedModel model = TestRuns.train(features, TestRuns.config(100));

        for (int row = 0; row < features.rows(); row++) {
            float[] embedding = model.contentBranch().embed(features.content().row(row));
            assertThat(embedding)
                    .usingComparatorWithPrecision(1e-5f)
                    .containsExactly(model.embeddings().content().row(row));
        }
    }

    @Test
    void isWhatTheFormulasSay() {
        var branch = new ContentBranch(
                new Hidden(IDENTITY, ONES, ZEROS),
                new Hidden(IDENTITY, ONES, ZEROS),
                new Linear(new float[] {3, 0, 0, 4}, ZEROS));

        float[] embedding = branch.embed(new float[] {5, 1});

        // LayerNorm of (5, 1) is (1, −1), GELU of that (.841345, −.158655); the same again; then (3·.841345,
        // −4·.158655)
        // = (2.524035, −.634620) of length 2.602595.
        assertThat(embedding[0]).isCloseTo(0.969815f, within(1e-5f));
        assertThat(embedding[1]).isCloseTo(-0.243842f, within(1e-5f));
    }

    @Test
    void anEmbeddingOfZerosStaysThat() {
        var branch = new ContentBranch(
                new Hidden(IDENTITY, ONES, ZEROS), new Hidden(IDENTITY, ONES, ZEROS), new Linear(new float[4], ZEROS));

        assertThat(branch.embed(new float[] {5, 1})).containsExactly(0f, 0f);
    }

    @Test
    void refusesWhatDoesNotFit() {
        var hidden = new Hidden(IDENTITY, ONES, ZEROS);
        var branch = new ContentBranch(hidden, hidden, IDENTITY);

        assertThatThrownBy(() -> branch.embed(new float[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContentBranch(hidden, hidden, new Linear(new float[3], new float[1])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Linear(new float[3], ZEROS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hidden(IDENTITY, ONES, new float[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
