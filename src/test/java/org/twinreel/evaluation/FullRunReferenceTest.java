package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinreel.ReferenceBands;
import org.twinreel.Shared;
import org.twinreel.background.JobMonitor;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.catalogue.reading.CatalogueReader;
import org.twinreel.features.FeatureConfig;
import org.twinreel.features.FeatureExtractor;
import org.twinreel.features.FeatureSet;
import org.twinreel.learning.DataSplit;
import org.twinreel.learning.DeviceChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.learning.HyperParameter;
import org.twinreel.learning.SplitReader;
import org.twinreel.learning.TrainingConfig;
import org.twinreel.learning.training.HybridTrainer;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.learning.training.TrainingRequest;

/** Five whole runs on the 2026 file and the tutorial's split, each against the bands of the tutorial's five. */
class FullRunReferenceTest {
    private static final int SEEDS = 5;
    private static final int AT_ONCE = 2;

    private static List<Run> runs;

    private record Run(TrainedModel model, CatalogueFigures figures) {}

    @BeforeAll
    static void runFiveSeeds() throws Exception {
        Path file = Shared.file("data/tmdb-2026/tmdb_top_10k_movies_2026.csv.csv");
        Catalogue catalogue =
                new CatalogueReader().read(file, JobMonitor.unwatched()).catalogue();
        FeatureSet features = new FeatureExtractor(FeatureConfig.tutorial()).extract(catalogue, JobMonitor.unwatched());
        DataSplit split = new SplitReader().read(Shared.file("reference/rows.csv"), catalogue.size());
        List<Callable<Run>> tasks = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> (Callable<Run>) () -> run(catalogue, features, split, seed))
                .toList();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            runs = threads.invokeAll(tasks).stream()
                    .map(FullRunReferenceTest::result)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Run run(Catalogue catalogue, FeatureSet features, DataSplit split, long seed) throws Exception {
        TrainingConfig config = TrainingConfig.tutorial().with(HyperParameter.SEED, seed);
        TrainedModel model = new HybridTrainer()
                .train(
                        features,
                        new TrainingRequest(config, split, DeviceChoice.CPU),
                        metrics -> {},
                        JobMonitor.unwatched());
        return new Run(model, new CatalogueEvaluation(catalogue, model).evaluate(10, JobMonitor.unwatched()));
    }

    private static Run result(Future<Run> run) {
        try {
            return run.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 20, 30})
    void theCurvesRunWhereTheTutorialsRun(int epoch) throws Exception {
        for (Run run : runs) {
            EpochMetrics metrics = run.model().history().epochs().get(epoch - 1);

            ReferenceBands.assertCurve("train_mse", epoch, metrics.trainMse());
            ReferenceBands.assertCurve("validation_mse", epoch, metrics.validationMse());
            ReferenceBands.assertCurve("alignment", epoch, metrics.alignment());
        }
    }

    @Test
    void everyBestValidationErrorIsTheTutorials() throws Exception {
        for (Run run : runs) {
            ReferenceBands.assertBestValidationMse(bestValidationMse(run));
        }
    }

    /** Measured: 2.0 % above the tutorial's mean. */
    @Test
    void theMeanOfTheBestValidationErrorsIsTheTutorialsWithinFivePercent() throws Exception {
        double tutorials = ReferenceBands.bestValidationMse().getAverage();

        double mean = runs.stream()
                .mapToDouble(FullRunReferenceTest::bestValidationMse)
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(tutorials, within(0.05 * tutorials));
    }

    @ParameterizedTest
    @CsvSource({"CONTENT, content", "CF, cf", "HYBRID, hybrid"})
    void theGenreOverlapsOfTheWholeCatalogueAreTheTutorials(ListSource source, String mode) throws Exception {
        for (Run run : runs) {
            for (QueryGroup group : QueryGroup.values()) {
                Estimate overlap = run.figures().mean(group, source, ListMetric.GENRE_OVERLAP);

                ReferenceBands.assertOverlap(mode, group.key(), overlap.mean());
            }
        }
    }

    private static double bestValidationMse(Run run) {
        return run.model().history().epochs().stream()
                .mapToDouble(EpochMetrics::validationMse)
                .min()
                .orElseThrow();
    }
}
