package org.twinreel.ui.evaluation;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Charts;
import org.twinreel.ui.chart.GroupedBars;
import org.twinreel.ui.parts.Card;

/** The same figures as bars, trained and untrained queries apart. */
final class OverlapChart implements Builder<Region> {
    private static final List<QueryGroup> GROUPS = List.of(QueryGroup.TRAINED, QueryGroup.UNTRAINED);
    private static final double PER_CENT = 100;

    private final CatalogueFigures figures;
    private final Messages messages;

    OverlapChart(CatalogueFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var y = Charts.axisFromZero(messages.text("evaluation.axis", figures.k()));
        y.setAutoRanging(false);
        // A little more than is possible, so that the highest label has room.
        y.set(0, 1.05 * PER_CENT);
        y.setTickUnit(PER_CENT / 4);
        List<String> groups = GROUPS.stream()
                .map(group -> messages.text(
                        "evaluation.bars." + group.key(), figures.queries().of(group)))
                .toList();
        var chart = GroupedBars.of(
                groups, Arrays.stream(ListSource.values()).map(this::bars).toList(), y);
        chart.setId("evaluation-chart");
        chart.setAccessibleText(messages.text("evaluation.chart.spoken"));
        Card.explain(chart, messages.text("evaluation.chart.help"));
        return chart;
    }

    private GroupedBars.Kind bars(ListSource source) {
        return new GroupedBars.Kind(
                messages.text("source." + source.key()),
                "series-" + source.key(),
                GROUPS.stream()
                        .map(group -> PER_CENT
                                * figures.mean(group, source, ListMetric.GENRE_OVERLAP)
                                        .mean())
                        .toList());
    }
}
