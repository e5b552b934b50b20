package org.twinreel.evaluation;

import java.util.Arrays;
import java.util.List;

/** What was measured of each query: a line a query, a column a figure. */
final class QueryTable {
    private static final List<ListSource> SOURCES = List.of(ListSource.values());
    private static final List<ListMetric> METRICS = List.of(ListMetric.values());
    private static final List<ModePair> PAIRS = List.of(ModePair.values());
    private static final int AGREEMENTS = 2;

    /** Figures of a query. */
    static final int COLUMNS = SOURCES.size() * METRICS.size() + PAIRS.size() * AGREEMENTS;

    /** Line q owns the values from q·{@link #COLUMNS}: a resample reads whole lines. */
    private final double[] values;

    private final int queries;

    /** A table of zeros. */
    QueryTable(int queries) {
        this.queries = queries;
        values = new double[Math.multiplyExact(queries, COLUMNS)];
    }

    /** Column of a measure of a source's list. */
    static int column(ListSource source, ListMetric metric) {
        return SOURCES.indexOf(source) * METRICS.size() + METRICS.indexOf(metric);
    }

    /** Column of the overlap of two modes' lists; that of their rank-biased overlap follows. */
    static int column(ModePair pair) {
        return SOURCES.size() * METRICS.size() + PAIRS.indexOf(pair) * AGREEMENTS;
    }

    /** Number of lines. */
    int queries() {
        return queries;
    }

    void set(int query, int column, double value) {
        values[query * COLUMNS + column] = value;
    }

    /** The values of a column in some lines. */
    double[] values(int column, int[] lines) {
        return Arrays.stream(lines)
                .mapToDouble(line -> values[line * COLUMNS + column])
                .toArray();
    }

    /** Adds a line to {@code sums} so many times. */
    void addTo(double[] sums, int query, int times) {
        int start = query * COLUMNS;
        for (int column = 0; column < COLUMNS; column++) {
            sums[column] += times * values[start + column];
        }
    }
}
