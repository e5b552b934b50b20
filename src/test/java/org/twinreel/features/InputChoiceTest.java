package org.twinreel.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Genre;
import org.twinreel.features.NumericFeatures.Column;

class InputChoiceTest {
    private static final FeatureSet ALL = FeatureSet.of(
            new TextFeatures(
                    new FloatMatrix(2, 1, new float[] {0.1f, 0.2f}),
                    new SparseMatrix(2, 0, new int[3], new int[0], new float[0]),
                    new Vocabulary(List.of(), new double[0], new int[0], new int[0]),
                    new double[] {1},
                    new double[] {1}),
            new GenreFeatures(new FloatMatrix(2, 1, new float[] {1, 0}), List.of(Genre.of(18))),
            new NumericFeatures(
                    new FloatMatrix(2, 4, new float[] {0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 1}),
                    List.of(
                            new Column(NumericFeatures.VOTE_AVERAGE, 0, 10),
                            new Column(NumericFeatures.VOTE_COUNT, 0, 900),
                            new Column(NumericFeatures.POPULARITY, 0, 50),
                            new Column(NumericFeatures.RELEASE_YEAR, 1920, 2020))),
            new Target(new float[] {0, 1}, 0, 1));

    @Test
    void withoutVotesOnlyTheYearIsLeftOfTheNumbers() {
        FeatureSet part = ALL.only(InputChoice.WITHOUT_VOTES);

        assertThat(part.content().row(0)).containsExactly(0.1f, 1, 0.6f);
        assertThat(part.content().row(1)).containsExactly(0.2f, 0, 1);
        assertThat(part.numeric().columns()).containsExactly(new Column(NumericFeatures.RELEASE_YEAR, 1920, 2020));
        assertThat(part.columns(FeatureBlock.NUMERIC)).isEqualTo(1);
        assertThat(part.firstColumn(FeatureBlock.NUMERIC)).isEqualTo(2);
        assertThat(part.target()).isEqualTo(ALL.target());
    }

    @Test
    void allInputsAreTheFeaturesThemselves() {
        assertThat(ALL.only(InputChoice.ALL)).isSameAs(ALL);
    }

    @Test
    void whatIsLeftOutCanBeLeftOutAgain() {
        FeatureSet part = ALL.only(InputChoice.WITHOUT_VOTES);

        assertThat(part.only(InputChoice.WITHOUT_VOTES)).isSameAs(part);
    }

    @Test
    void choicesAreFoundByTheirNames() {
        assertThat(InputChoice.named("without-votes")).contains(InputChoice.WITHOUT_VOTES);
        assertThat(InputChoice.named("none")).isEmpty();
    }
}
