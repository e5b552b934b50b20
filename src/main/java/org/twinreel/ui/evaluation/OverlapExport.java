package org.twinreel.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.ui.export.Table;
import org.twinreel.ui.export.Table.Cell;

/** The whole catalogue's figures as a table for other programs: a line for each source and group of queries. */
final class OverlapExport {
    private OverlapExport() {}

    static Table table(CatalogueFigures figures) {
        var rows = new ArrayList<List<Cell>>();
        for (ListSource source : ListSource.values()) {
            for (QueryGroup group : QueryGroup.values()) {
                rows.add(List.of(
                        Cell.of(source.key()),
                        Cell.of(group.key()),
                        Cell.of((long) figures.queries().of(group)),
                        Cell.of((long) figures.k()),
                        Cell.of(figures.mean(group, source, ListMetric.GENRE_OVERLAP)
                                .mean())));
            }
        }
        return new Table(List.of("source", "queries", "number_of_queries", "k", "genre_overlap"), rows);
    }
}
