package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.twinreel.background.JobMonitor;

/**
 * The percentile bootstrap over queries: how far a mean strays when other queries like these are asked. It says nothing
 * of another training run, whose seed would move all figures at once.
 *
 * <p>Queries are drawn with repetition, trained and untrained ones apart, as many as there are of each: how many movies
 * are held out is no chance. A resample serves all figures, so differences between sources are paired. The interval
 * reaches from the 25th lowest to the 25th highest of 999 means. Where lists are so short that a figure does not exist,
 * it exists for no query, as all lists have one length; such a column is NaN throughout.
 *
 * <p>Efron 1979, Bootstrap methods (DOI 10.1214/aos/1176344552); DiCiccio and Efron 1996, Bootstrap confidence intervals
 * (DOI 10.1214/ss/1032280214).
 */
final class Bootstrap {
    /** With 999 the ends of the interval are means of resamples: (999 + 1) · 2.5 % is whole. */
    static final int RESAMPLES = 999;

    private final QueryTable table;
    private final int[] trained;
    private final int[] untrained;
    private final SplittableRandom random;

    /**
     * A bootstrap of a table's lines.
     *
     * @param trainedQuery whether a line's query is in the training split
     * @param seed same seed, same intervals
     */
    Bootstrap(QueryTable table, IntPredicate trainedQuery, long seed) {
        this.table = table;
        trained = IntStream.range(0, table.queries()).filter(trainedQuery).toArray();
        untrained = IntStream.range(0, table.queries())
                .filter(trainedQuery.negate())
                .toArray();
        // A stream of its own, beside those of the split, the random lists and the sample of queries.
        random = new SplittableRandom(seed).split().split().split();
    }

    /** How many queries there are of each kind, in a catalogue of {@code movies}. */
    QueryCounts counts(int movies) {
        return new QueryCounts(movies, trained.length, untrained.length);
    }

    /** The table's lines of a group of queries. */
    int[] lines(QueryGroup group) {
        return switch (group) {
            case ALL -> IntStream.range(0, table.queries()).toArray();
            case TRAINED -> trained.clone();
            case UNTRAINED -> untrained.clone();
        };
    }

    /**
     * The means of every group.
     *
     * @throws org.twinreel.background.JobStoppedException when asked to stop
     */
    Map<QueryGroup, ResampledMeans> means(JobMonitor monitor) {
        var times = new int[table.queries()];
        Arrays.fill(times, 1);
        Map<QueryGroup, double[]> observed = means(times);
        var resampled = new EnumMap<QueryGroup, double[][]>(QueryGroup.class);
        for (QueryGroup group : QueryGroup.values()) {
            resampled.put(group, new double[RESAMPLES][]);
        }
        for (int resample = 0; resample < RESAMPLES; resample++) {
            monitor.checkStopped();
            Arrays.fill(times, 0);
            draw(trained, times);
            draw(untrained, times);
            int number = resample;
            Map<QueryGroup, double[]> means = means(times);
            resampled.forEach((group, ofGroup) -> ofGroup[number] = Objects.requireNonNull(means.get(group)));
        }
        var byGroup = new EnumMap<QueryGroup, ResampledMeans>(QueryGroup.class);
        observed.forEach((group, means) ->
                byGroup.put(group, new ResampledMeans(means, Objects.requireNonNull(resampled.get(group)))));
        return byGroup;
    }

    private void draw(int[] queries, int[] times) {
        for (int drawn = 0; drawn < queries.length; drawn++) {
            times[queries[random.nextInt(queries.length)]]++;
        }
    }

    /** The means where each query counts so many times. */
    private Map<QueryGroup, double[]> means(int[] times) {
        double[] ofTrained = sums(trained, times);
        double[] ofUntrained = sums(untrained, times);
        var ofAll = new double[QueryTable.COLUMNS];
        for (int column = 0; column < ofAll.length; column++) {
            ofAll[column] = (ofTrained[column] + ofUntrained[column]) / table.queries();
            ofTrained[column] /= trained.length;
            ofUntrained[column] /= untrained.length;
        }
        return Map.of(QueryGroup.ALL, ofAll, QueryGroup.TRAINED, ofTrained, QueryGroup.UNTRAINED, ofUntrained);
    }

    private double[] sums(int[] queries, int[] times) {
        var sums = new double[QueryTable.COLUMNS];
        for (int query : queries) {
            if (times[query] > 0) {
                table.addTo(sums, query, times[query]);
            }
        }
        return sums;
    }
}
