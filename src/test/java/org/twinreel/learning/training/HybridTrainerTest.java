package org.twinreel.learning.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.twinreel.learning.training.TestRuns.config;
import static org.twinreel.learning.training.TestRuns.request;
import static org.twinreel.learning.training.TestRuns.train;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.Field;
import org.twinreel.catalogue.Movie;
import org.twinreel.features.FeatureSet;
import org.twinreel.features.FloatMatrix;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.LearningException;
import org.twinreel.learning.LearningException.Reason;
import org.twinreel.learning.TrainingConfig;

class HybridTrainerTest {
    private final FeatureSet features = TestFeatures.learnable(80);

    @Test
    void theLossFallsAndTheModelBeatsTheMean() throws LearningException {
        var history =
                train(features, config(80).with(HyperParameter.EPOCHS, 20)).history();

        assertThat(history.epochs()).hasSize(20);
        EpochMetrics first = history.epochs().get(0);
        EpochMetrics last = history.epochs().get(19);
        assertThat(last.trainMse()).isLessThan(0.5 * first.trainMse());
        assertThat(last.alignment()).isLessThan(0.7 * first.alignment());
        assertThat(last.validationAlignment()).isGreaterThan(0.8);
        assertThat(history.best().validationMse()).isLessThan(0.7 * history.meanPredictorMse());
        assertThat(history.stoppedEarly()).isFalse();
    }

    @Test
    void numbersThatAreLeftOutAreNotRead() throws LearningException {
        FeatureSet one = TestFeatures.withVotes(80, 1);
        FeatureSet other = TestFeatures.withVotes(80, 2);
        var withoutVotes = config(80).with(InputChoice.WITHOUT_VOTES);

        var model = train(one, withoutVotes);

        assertThat(model.config().inputs()).isEqualTo(InputChoice.WITHOUT_VOTES);
        assertThat(model.contentBranch().features()).isEqualTo(1);
        assertThat(train(other, withoutVotes).embeddings().content().values())
                .isEqualTo(model.embeddings().content().values());
        assertThat(train(other, config(80)).contentBranch().features()).isEqualTo(4);
    }

    @Test
    void embeddingsHaveUnitNorm() throws LearningException {
        var embeddings = train(features, config(80)).embeddings();

        assertThat(embeddings.rows()).isEqualTo(80);
        for (int row = 0; row < 80; row++) {
            assertThat(norm(embeddings.content(), row)).isCloseTo(1, within(1e-6));
            assertThat(norm(embeddings.cf(), row)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void cfEmbeddingsOutsideTheTrainingSplitKeepTheirRandomStart() throws LearningException {
        var early = train(features, config(80).with(HyperParameter.EPOCHS, 1));
        var late = train(features, config(80).with(HyperParameter.EPOCHS, 6));

        int heldOut = late.split().validation()[0];
        int trained = late.split().train()[0];
        assertThat(late.embeddings().cf().row(heldOut))
                .usingComparatorWithPrecision(1e-6f)
                .containsExactly(early.embeddings().cf().row(heldOut));
        assertThat(late.embeddings().cf().row(trained))
                .usingComparatorWithPrecision(1e-3f)
                .isNotEqualTo(early.embeddings().cf().row(trained));
    }

    @Test
    void theSameSeedGivesTheSameFiguresToTheLastDigit() throws LearningException {
        var first = train(features, config(80));
        var second = train(features, config(80));

        assertThat(figures(second)).isEqualTo(figures(first));
        assertThat(second.embeddings().content().values())
                .isEqualTo(first.embeddings().content().values());
        assertThat(second.embeddings().cf().values())
                .isEqualTo(first.embeddings().cf().values());
    }

    @Test
    void anotherSeedGivesOtherFigures() throws LearningException {
        var first = train(features, config(80));
        var other = train(features, config(80).with(HyperParameter.SEED, 43));

        assertThat(figures(other)).isNotEqualTo(figures(first));
    }

    @Test
    void epochsAndBatchesAreReportedAsTheyEnd() throws LearningException {
        var heard = new ArrayList<EpochMetrics>();
        var monitor = new TestMonitor(Integer.MAX_VALUE);
        var config = config(80).with(HyperParameter.EPOCHS, 2).with(HyperParameter.BATCH_SIZE, 30);

        var model = new HybridTrainer().train(features, request(config, features), heard::add, monitor);

        assertThat(heard).isEqualTo(model.history().epochs());
        assertThat(heard).extracting(EpochMetrics::epoch).containsExactly(1, 2);
        assertThat(heard)
                .allSatisfy(metrics -> assertThat(metrics.gradientNorm()).isPositive());
        // 64 training rows make two batches of 30; the last four rows rest
        assertThat(monitor.reports()).containsExactly("1/4", "2/4", "3/4", "4/4");
    }

    @Test
    void theModelTellsItsParametersDeviceAndSeconds() throws LearningException {
        var model = train(features, config(80));

        // content: (4+1)·256 + 2·256, (256+1)·128 + 2·128, (128+1)·64; cf: 80·64;
        // fusion: (128+1)·128 + 2·128, (128+1)·64, 64+1
        assertThat(model.parameters()).isEqualTo(1_792 + 33_152 + 8_256 + 5_120 + 16_768 + 8_256 + 65);
        assertThat(model.device().name()).isEqualTo("CPU, 1 thread");
        assertThat(model.timing().training()).isPositive();
    }

    @Test
    void oneMovieIsEnough() throws LearningException {
        var model = train(TestFeatures.learnable(1), config(1));

        assertThat(model.history().best().trainMse()).isNotNaN();
        assertThat(model.history().best().validationMse()).isNaN();
        assertThat(model.history().best().validationAlignment()).isNaN();
        assertThat(model.history().meanPredictorMse()).isNaN();
        assertThat(model.embeddings().rows()).isEqualTo(1);
    }

    @Test
    void aBatchLargerThanTheTrainingSplitIsRefusedWithBothSizes() {
        var failure = failure(features, config(80).with(HyperParameter.BATCH_SIZE, 65));

        assertThat(failure.reason()).isEqualTo(Reason.BATCH_TOO_LARGE);
        assertThat(failure.details()).containsExactly("65", "64");
    }

    @Test
    void moreEmbeddingValuesThanAnArrayHoldsAreRefused() {
        int rows = 2_000_000;
        FeatureSet many = TestFeatures.of(FloatMatrix.zeros(rows, 1), new float[rows]);

        var failure = failure(many, TrainingConfig.tutorial().with(HyperParameter.EMBEDDING, 1024));

        assertThat(failure.reason()).isEqualTo(Reason.OUT_OF_MEMORY);
    }

    @Test
    void aCatalogueWithoutVotesHasNothingToLearn() {
        var film = new Movie(0, 1, "Film", "About a film.", List.of(), OptionalInt.empty(), 0, 0, 0, "");
        var absent = new Catalogue("films", List.of(film), Set.of(Field.VOTE_COUNT));

        var failure = catchThrowableOfType(LearningException.class, () -> HybridTrainer.requireTarget(absent));

        assertThat(failure.reason()).isEqualTo(Reason.NO_TARGET);
        assertThatCode(() -> HybridTrainer.requireTarget(new Catalogue("films", List.of(film))))
                .doesNotThrowAnyException();
    }

    @Test
    void aLossThatIsNoNumberEndsTheRunAndNamesTheEpoch() {
        var target = new float[20];
        target[7] = Float.NaN;
        var everyRow = config(20).with(HyperParameter.BATCH_SIZE, 20).with(HyperParameter.VALIDATION_SHARE, 0);

        var failure = failure(TestFeatures.of(TestFeatures.learnable(20).content(), target), everyRow);

        assertThat(failure.reason()).isEqualTo(Reason.DIVERGED);
        assertThat(failure.details()).containsExactly("1");
    }

    private static LearningException failure(FeatureSet features, TrainingConfig config) {
        return catchThrowableOfType(LearningException.class, () -> train(features, config));
    }

    private static double norm(FloatMatrix matrix, int row) {
        double squares = 0;
        for (float value : matrix.row(row)) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares);
    }

    /** All that must not depend on how fast a machine is. */
    private static List<List<Double>> figures(TrainedModel model) {
        return model.history().epochs().stream()
                .map(metrics -> List.of(
                        metrics.learningRate(),
                        metrics.trainMse(),
                        metrics.validationMse(),
                        metrics.alignment(),
                        metrics.validationAlignment(),
                        metrics.gradientNorm()))
                .toList();
    }
}
