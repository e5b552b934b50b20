package org.twinreel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinreel.background.JobMonitor;
import org.twinreel.background.JobStoppedException;

class BootstrapTest {
    private static final int QUERIES = 400;

    @Test
    void theIntervalReachesFromThe25thLowestToThe25thHighestMean() {
        var means = IntStream.rangeClosed(1, 999)
                .mapToObj(mean -> new double[] {1000 - mean, 1})
                .toArray(double[][]::new);
        var resampled = new ResampledMeans(new double[] {500, 1}, means);

        assertThat(resampled.of(0)).isEqualTo(new Estimate(500, 25, 975));
        assertThat(resampled.difference(0, 1)).isEqualTo(new Estimate(499, 24, 974));
        assertThat(resampled.difference(1, 0)).isEqualTo(new Estimate(-499, -974, -24));
    }

    /** For so many queries the percentile interval is near mean ± 1.96 standard errors. */
    @Test
    void theIntervalIsAsWideAsTheoryHasIt() {
        var table = new QueryTable(QUERIES);
        var random = new SplittableRandom(7);
        double sum = 0;
        double squares = 0;
        for (int query = 0; query < QUERIES; query++) {
            double value = random.nextDouble();
            table.set(query, 0, value);
            sum += value;
            squares += value * value;
        }
        double mean = sum / QUERIES;
        double standardError = Math.sqrt((squares / QUERIES - mean * mean) / QUERIES);

        Estimate estimate = means(table, 42, QueryGroup.ALL).of(0);

        assertThat(estimate.mean()).isCloseTo(mean, within(1e-12));
        assertThat(estimate.low()).isCloseTo(mean - 1.96 * standardError, within(0.25 * standardError));
        assertThat(estimate.high()).isCloseTo(mean + 1.96 * standardError, within(0.25 * standardError));
    }

    @Test
    void differencesArePairedQueryByQuery() {
        var table = new QueryTable(QUERIES);
        for (int query = 0; query < QUERIES; query++) {
            table.set(query, 0, query);
            table.set(query, 1, query - 3);
        }

        Estimate difference = means(table, 42, QueryGroup.TRAINED).difference(0, 1);

        assertThat(difference.mean()).isCloseTo(3, within(1e-9));
        assertThat(difference.low()).isCloseTo(3, within(1e-9));
        assertThat(difference.high()).isCloseTo(3, within(1e-9));
    }

    @Test
    void groupsAreResampledApart() {
        var table = new QueryTable(QUERIES);
        for (int query = 0; query < QUERIES; query++) {
            table.set(query, 0, query % 4 == 0 ? 0 : 1);
        }

        assertThat(means(table, 42, QueryGroup.TRAINED).of(0)).isEqualTo(new Estimate(1, 1, 1));
        assertThat(means(table, 42, QueryGroup.UNTRAINED).of(0)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(means(table, 42, QueryGroup.ALL).of(0)).isEqualTo(new Estimate(0.75, 0.75, 0.75));
    }

    @Test
    void sameSeedSameIntervals() {
        var table = new QueryTable(QUERIES);
        for (int query = 0; query < QUERIES; query++) {
            table.set(query, 0, query * query);
        }

        Estimate estimate = means(table, 42, QueryGroup.ALL).of(0);

        assertThat(means(table, 42, QueryGroup.ALL).of(0)).isEqualTo(estimate);
        assertThat(means(table, 43, QueryGroup.ALL).of(0)).isNotEqualTo(estimate);
    }

    @Test
    void aGroupWithoutQueriesAndAFigureThatDoesNotExistHaveNoEstimate() {
        var table = new QueryTable(3);
        IntStream.range(0, 3).forEach(query -> table.set(query, 1, Double.NaN));

        var means = new Bootstrap(table, query -> true, 42).means(JobMonitor.unwatched());

        assertThat(of(means, QueryGroup.UNTRAINED).of(0)).isEqualTo(Estimate.NONE);
        assertThat(of(means, QueryGroup.ALL).of(0)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(of(means, QueryGroup.ALL).of(1)).isEqualTo(Estimate.NONE);
        assertThat(of(means, QueryGroup.ALL).difference(0, 1)).isEqualTo(Estimate.NONE);
    }

    @Test
    void stopsBetweenResamplesWhenAsked() {
        var bootstrap = new Bootstrap(new QueryTable(3), query -> true, 42);
        var stopped = new JobMonitor() {
            @Override
            public void progress(long done, long total) {
                // not asked here
            }

            @Override
            public boolean stopRequested() {
                return true;
            }
        };

        assertThatExceptionOfType(JobStoppedException.class).isThrownBy(() -> bootstrap.means(stopped));
    }

    /** Every fourth query, the first among them, is untrained. */
    private static ResampledMeans means(QueryTable table, long seed, QueryGroup group) {
        return of(new Bootstrap(table, query -> query % 4 != 0, seed).means(JobMonitor.unwatched()), group);
    }

    private static ResampledMeans of(Map<QueryGroup, ResampledMeans> means, QueryGroup group) {
        return Objects.requireNonNull(means.get(group));
    }
}
