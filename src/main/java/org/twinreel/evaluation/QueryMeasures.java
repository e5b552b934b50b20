package org.twinreel.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Writes down what every query's lists are like while an evaluation goes on. */
final class QueryMeasures {
    private final ListEvaluation evaluation;
    private final QueryTable table;
    private final Map<ListSource, int[]> timesRecommended = new EnumMap<>(ListSource.class);

    /** Nothing measured yet of so many queries in a catalogue of so many movies. */
    QueryMeasures(ListEvaluation evaluation, int queries, int movies) {
        this.evaluation = evaluation;
        table = new QueryTable(queries);
        for (ListSource source : ListSource.values()) {
            timesRecommended.put(source, new int[movies]);
        }
    }

    /** Measures the lists of a query, {@code lists} of every source. */
    void measure(int line, int query, Map<ListSource, int[]> lists) {
        lists.forEach((source, rows) -> {
            for (ListMetric metric : ListMetric.values()) {
                table.set(line, QueryTable.column(source, metric), evaluation.figure(metric, query, rows));
            }
            count(source, rows);
        });
        for (ModePair pair : ModePair.values()) {
            var agreement = ListAgreement.of(list(lists, pair.one()), list(lists, pair.other()));
            table.set(line, QueryTable.column(pair), agreement.overlap());
            table.set(line, QueryTable.column(pair) + 1, agreement.rankBiasedOverlap());
        }
    }

    private void count(ListSource source, int[] rows) {
        int[] times = Objects.requireNonNull(timesRecommended.get(source));
        for (int row : rows) {
            times[row]++;
        }
    }

    private static int[] list(Map<ListSource, int[]> lists, ListSource source) {
        return Objects.requireNonNull(lists.get(source));
    }

    /** The figures of every query measured. */
    QueryTable table() {
        return table;
    }

    /** How the recommendations of each source spread over the catalogue. */
    Map<ListSource, CatalogueSpread> spreads() {
        var spreads = new EnumMap<ListSource, CatalogueSpread>(ListSource.class);
        timesRecommended.forEach((source, times) ->
                spreads.put(source, new CatalogueSpread(CatalogueCoverage.of(times), GiniIndex.of(times))));
        return spreads;
    }
}
