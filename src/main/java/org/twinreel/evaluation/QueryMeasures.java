package org.twinreel.evaluation;

import java.util.Map;
import java.util.Objects;

/** Writes down what every query's lists are like while an evaluation goes on. */
final class QueryMeasures {
    private final ListEvaluation evaluation;
    private final QueryTable table;
    private final RecommendationCounts counts;

    /** Nothing measured yet of so many queries in a catalogue of so many movies. */
    QueryMeasures(ListEvaluation evaluation, int queries, int movies) {
        this.evaluation = evaluation;
        table = new QueryTable(queries);
        counts = new RecommendationCounts(movies);
    }

    /** Measures the lists of a query, {@code lists} of every source. */
    void measure(int line, int query, boolean trained, Map<ListSource, int[]> lists) {
        lists.forEach((source, rows) -> {
            for (ListMetric metric : ListMetric.values()) {
                table.set(line, QueryTable.column(source, metric), evaluation.figure(metric, query, rows));
            }
            counts.count(source, rows, trained);
        });
        for (ModePair pair : ModePair.values()) {
            var agreement = ListAgreement.of(list(lists, pair.one()), list(lists, pair.other()));
            table.set(line, QueryTable.column(pair), agreement.overlap());
            table.set(line, QueryTable.column(pair) + 1, agreement.rankBiasedOverlap());
        }
    }

    private static int[] list(Map<ListSource, int[]> lists, ListSource source) {
        return Objects.requireNonNull(lists.get(source));
    }

    /** The figures of every query measured. */
    QueryTable table() {
        return table;
    }

    /** How often each movie was recommended. */
    RecommendationCounts counts() {
        return counts;
    }
}
