package org.twinreel.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.evaluation.CatalogueOverlap;
import org.twinreel.evaluation.ListSource;
import org.twinreel.ui.export.Table;
import org.twinreel.ui.export.Table.Cell;

/** The whole catalogue's figures as a table for other programs: a line for each source and group of queries. */
final class OverlapExport {
    private OverlapExport() {}

    static Table table(CatalogueOverlap overlap) {
        var rows = new ArrayList<List<Cell>>();
        for (ListSource source : ListSource.values()) {
            for (QueryGroup group : QueryGroup.values()) {
                rows.add(List.of(
                        Cell.of(source.key()),
                        Cell.of(group.key()),
                        Cell.of((long) group.queries(overlap)),
                        Cell.of((long) overlap.k()),
                        Cell.of(group.mean(overlap, source))));
            }
        }
        return new Table(List.of("source", "queries", "number_of_queries", "k", "genre_overlap"), rows);
    }
}
