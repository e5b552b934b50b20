package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;
import org.twinreel.catalogue.Catalogue;
import org.twinreel.learning.ItemEmbeddings;
import org.twinreel.learning.training.TrainedModel;
import org.twinreel.recommend.Mode;
import org.twinreel.recommend.Vectors;

class CatalogueEvaluationTest {
    private static final int COMEDY = 35;
    private static final int WAR = 10752;

    /** Content pairs 0–1 and 2–3, cf pairs 0–2 and 1–3; comedies are 0, 1 and 2; most voted are 3, then 2. */
    private static final Catalogue FOUR =
            new Films().add(1, COMEDY).add(2, COMEDY).add(3, COMEDY).add(4, WAR).catalogue();

    private static final ItemEmbeddings PAIRS =
            new ItemEmbeddings(Vectors.atDegrees(0, 10, 100, 110), Vectors.atDegrees(0, 100, 5, 105));

    @Test
    void meansTheOverlapsOfAllQueriesAndOfBothGroups() {
        var model = Films.model(PAIRS, true, false, false, true);

        var figures = new CatalogueEvaluation(FOUR, model).evaluate(1, JobMonitor.unwatched());

        assertThat(figures.k()).isEqualTo(1);
        assertThat(figures.queries()).isEqualTo(new QueryCounts(4, 2, 2));
        assertThat(means(figures, ListSource.CONTENT)).isEqualTo(new Means(0.5, 0.5, 0.5));
        assertThat(means(figures, ListSource.CF)).isEqualTo(new Means(0.5, 0.5, 0.5));
        assertThat(means(figures, ListSource.POPULARITY)).isEqualTo(new Means(0.0, 0.0, 0.0));
    }

    @Test
    void partsTrainedQueriesFromUntrainedOnes() {
        var model = Films.model(PAIRS, true, true, false, false);

        var figures = new CatalogueEvaluation(FOUR, model).evaluate(1, JobMonitor.unwatched());

        assertThat(means(figures, ListSource.CONTENT)).isEqualTo(new Means(0.5, 1.0, 0.0));
    }

    @Test
    void ofALargeCatalogueASampleIsAsked() {
        var catalogue = randomCatalogue(300);
        var model = randomModel(300);
        int[] rows = QuerySample.draw(300, 50, model.config().seed());

        var figures = new CatalogueEvaluation(catalogue, model, 50).evaluate(10, JobMonitor.unwatched());

        assertThat(figures.queries().sampled()).isTrue();
        assertThat(figures.queries().of(QueryGroup.ALL)).isEqualTo(50);
        assertThat(means(figures, ListSource.CF).all())
                .isCloseTo(
                        Arrays.stream(rows)
                                .mapToDouble(query -> overlapByDefinition(catalogue, model, Mode.CF, query))
                                .average()
                                .orElseThrow(),
                        within(1e-12));
    }

    @Test
    void intervalsHoldTheirMeans() {
        var figures =
                new CatalogueEvaluation(randomCatalogue(150), randomModel(150)).evaluate(10, JobMonitor.unwatched());

        for (QueryGroup group : QueryGroup.values()) {
            Estimate overlap = figures.mean(group, ListSource.CF, ListMetric.GENRE_OVERLAP);
            assertThat(overlap.mean()).isBetween(overlap.low(), overlap.high());
            assertThat(overlap.low()).isLessThan(overlap.high());
        }
    }

    @Test
    void agreesWithADoubleLoopOverAllPairs() {
        var catalogue = randomCatalogue(300);
        var model = randomModel(300);

        var figures = new CatalogueEvaluation(catalogue, model).evaluate(10, JobMonitor.unwatched());

        for (Mode mode : Mode.values()) {
            double expected = IntStream.range(0, 300)
                    .mapToDouble(query -> overlapByDefinition(catalogue, model, mode, query))
                    .average()
                    .orElseThrow();
            assertThat(means(figures, ListSource.valueOf(mode.name())).all()).isCloseTo(expected, within(1e-12));
        }
    }

    private static double overlapByDefinition(Catalogue catalogue, TrainedModel model, Mode mode, int query) {
        var embeddings = model.embeddings();
        double w = mode.contentWeight();
        Comparator<Integer> byScore =
                Comparator.comparingDouble(row -> w * Vectors.product(embeddings.content(), query, row)
                        + (1 - w) * Vectors.product(embeddings.cf(), query, row));
        return IntStream.range(0, catalogue.size())
                .filter(row -> row != query)
                .boxed()
                .sorted(byScore.reversed())
                .limit(10)
                .mapToInt(row -> catalogue.movie(query).sharesGenreWith(catalogue.movie(row)) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void randomListsReachWhatChanceIsExpectedTo() {
        var catalogue = randomCatalogue(400);
        var genreOverlap = new GenreOverlap(catalogue);
        double expected = IntStream.range(0, 400)
                .mapToDouble(genreOverlap::expectedByChance)
                .average()
                .orElseThrow();

        var figures = new CatalogueEvaluation(catalogue, randomModel(400)).evaluate(10, JobMonitor.unwatched());

        assertThat(means(figures, ListSource.RANDOM).all()).isCloseTo(expected, within(0.02));
    }

    @Test
    void sameModelSameFigures() {
        var evaluation = new CatalogueEvaluation(randomCatalogue(150), randomModel(150));

        var first = evaluation.evaluate(5, JobMonitor.unwatched());

        assertThat(evaluation.evaluate(5, JobMonitor.unwatched())).isEqualTo(first);
    }

    @Test
    void listsAsLongAsTheCatalogueAllReachChance() {
        var model = Films.model(PAIRS, true, true, true, true);

        var figures = new CatalogueEvaluation(FOUR, model).evaluate(Integer.MAX_VALUE, JobMonitor.unwatched());

        assertThat(ListSource.values())
                .allSatisfy(source -> assertThat(means(figures, source)).isEqualTo(new Means(0.5, 0.5, Double.NaN)));
    }

    @Test
    void aMovieAloneHasNoFigures() {
        var one = Vectors.atDegrees(0);
        var evaluation = new CatalogueEvaluation(
                new Films().add(0, WAR).catalogue(), Films.model(new ItemEmbeddings(one, one), true));

        var figures = evaluation.evaluate(10, JobMonitor.unwatched());

        assertThat(ListSource.values()).allSatisfy(source -> {
            assertThat(means(figures, source)).isEqualTo(new Means(Double.NaN, Double.NaN, Double.NaN));
            assertThat(figures.spread(QueryGroup.ALL, source))
                    .isEqualTo(new CatalogueSpread(Double.NaN, Double.NaN, new LorenzCurve(List.of())));
            assertThat(figures.group(QueryGroup.ALL)
                            .distribution(source, ListMetric.GENRE_OVERLAP)
                            .queries())
                    .isZero();
        });
    }

    @Test
    void reportsQueriesDoneUpToTheLast() {
        var done = new ArrayList<Long>();
        var monitor = new Watcher(done, Long.MAX_VALUE);

        new CatalogueEvaluation(randomCatalogue(150), randomModel(150)).evaluate(5, monitor);

        assertThat(done)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1)
                .endsWith(150L);
    }

    @Test
    void stopsBetweenBlocksWhenAsked() {
        var done = new ArrayList<Long>();
        var monitor = new Watcher(done, 1);
        var evaluation = new CatalogueEvaluation(randomCatalogue(150), randomModel(150));

        assertThatExceptionOfType(JobStoppedException.class).isThrownBy(() -> evaluation.evaluate(5, monitor));
        assertThat(done).hasSize(1);
    }

    @Test
    void refusesAForeignModelAndListsOfNoLength() {
        var evaluation = new CatalogueEvaluation(randomCatalogue(4), randomModel(4));

        assertThatIllegalArgumentException().isThrownBy(() -> evaluation.evaluate(0, JobMonitor.unwatched()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CatalogueEvaluation(randomCatalogue(5), randomModel(4)))
                .withMessageContaining("5 movies");
    }

    private static Catalogue randomCatalogue(int rows) {
        var random = new SplittableRandom(rows);
        var films = new Films();
        for (int row = 0; row < rows; row++) {
            films.add(random.nextInt(1000), random.nextInt(8), random.nextInt(8));
        }
        return films.catalogue();
    }

    private static TrainedModel randomModel(int rows) {
        var trained = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            trained[row] = row % 5 != 0;
        }
        return Films.model(new ItemEmbeddings(Vectors.random(rows, 16, 1), Vectors.random(rows, 16, 2)), trained);
    }

    private static Means means(CatalogueFigures figures, ListSource source) {
        return new Means(
                mean(figures, QueryGroup.ALL, source),
                mean(figures, QueryGroup.TRAINED, source),
                mean(figures, QueryGroup.UNTRAINED, source));
    }

    private static double mean(CatalogueFigures figures, QueryGroup group, ListSource source) {
        return figures.mean(group, source, ListMetric.GENRE_OVERLAP).mean();
    }

    private record Means(double all, double trained, double untrained) {}

    /** Writes progress down and asks for a stop once so many reports have come. */
    private record Watcher(List<Long> reports, long mostReports) implements JobMonitor {
        @Override
        public void progress(long done, long total) {
            reports.add(done);
        }

        @Override
        public boolean stopRequested() {
            return reports.size() >= mostReports;
        }
    }
}
