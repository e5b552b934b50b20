package org.twinreel.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.CatalogueReading;
import org.twinreel.evaluation.Comparison;
import org.twinreel.evaluation.Estimate;
import org.twinreel.evaluation.InputBlock;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.ModePair;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingText;

/** The evaluation for a terminal: what the lists are like, how the modes differ, what leaks, and what all that says. */
final class EvaluationLines {
    /** What is not in the table of genre overlaps above. */
    private static final List<ListMetric> FURTHER = List.of(
            ListMetric.GENRE_JACCARD, ListMetric.DIVERSITY, ListMetric.VOTE_PERCENTILE, ListMetric.UNTRAINED_SHARE);

    private final BatchResult result;
    private final CatalogueFigures figures;
    private final Messages messages;

    EvaluationLines(BatchResult result, Messages messages) {
        this.result = result;
        this.figures = result.figures();
        this.messages = messages;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (TextTable table : List.of(lists(), modes(), leak())) {
            lines.add("");
            lines.addAll(table.lines());
        }
        lines.add("");
        lines.addAll(new ReadingText(messages).paragraphs(CatalogueReading.of(figures)));
        return lines;
    }

    private TextTable lists() {
        var table = new TextTable(1);
        table.row(bySource("batch.lists", source -> messages.text("batch.source." + source.key())));
        for (ListMetric metric : FURTHER) {
            table.row(bySource(
                    "batch.metric." + metric.key().toLowerCase(messages.locale()),
                    source -> share(figures.mean(QueryGroup.ALL, source, metric).mean())));
        }
        table.row(bySource(
                "batch.coverage",
                source -> share(figures.spread(QueryGroup.ALL, source).coverage())));
        table.row(bySource(
                "batch.gini",
                source -> share(figures.spread(QueryGroup.ALL, source).gini())));
        return table;
    }

    private List<String> bySource(String nameKey, Function<ListSource, String> cell) {
        var row = new ArrayList<>(List.of(messages.text(nameKey, figures.k())));
        for (ListSource source : ListSource.values()) {
            row.add(cell.apply(source));
        }
        return row;
    }

    /** How the modes differ, and how alike their lists are, with 95 % intervals. */
    private TextTable modes() {
        var table = new TextTable(1);
        table.row(byGroup(messages.text("batch.differences"), group -> messages.text("batch.queries." + group.key())));
        for (Comparison pair : Comparison.values()) {
            table.row(byGroup(
                    messages.text("batch.difference", name(pair.one()), name(pair.other())),
                    group -> interval(figures.group(group).difference(pair, ListMetric.GENRE_OVERLAP), "%+.3f")));
        }
        for (ModePair pair : ModePair.values()) {
            table.row(byGroup(
                    messages.text("batch.agreement.overlap", name(pair.one()), name(pair.other())),
                    group -> interval(figures.group(group).agreement(pair).overlap(), "%.3f")));
            table.row(byGroup(
                    messages.text("batch.agreement.rbo", name(pair.one()), name(pair.other())),
                    group -> interval(figures.group(group).agreement(pair).rankBiasedOverlap(), "%.3f")));
        }
        return table;
    }

    private static List<String> byGroup(String name, Function<QueryGroup, String> cell) {
        var row = new ArrayList<>(List.of(name));
        for (QueryGroup group : QueryGroup.values()) {
            row.add(cell.apply(group));
        }
        return row;
    }

    private TextTable leak() {
        var table = new TextTable(1);
        table.row(List.of(
                messages.text("batch.leak"), messages.text("batch.leak.linear"), messages.text("batch.leak.curved")));
        for (InputBlock block : InputBlock.values()) {
            var explained = result.leak().of(block);
            table.row(List.of(
                    messages.text("batch.leak." + block.key().toLowerCase(messages.locale())),
                    share(explained.linear()),
                    share(explained.curved())));
        }
        return table;
    }

    private String name(ListSource source) {
        return messages.text("batch.source." + source.key());
    }

    private String interval(Estimate estimate, String format) {
        return estimate.exists()
                ? String.format(
                        messages.locale(),
                        format + " [" + format + ", " + format + "]",
                        estimate.mean(),
                        estimate.low(),
                        estimate.high())
                : share(Double.NaN);
    }

    private String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(messages.locale(), "%.3f", value);
    }
}
