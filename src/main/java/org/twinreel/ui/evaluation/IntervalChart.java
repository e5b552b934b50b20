package org.twinreel.ui.evaluation;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.Estimate;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Charts;
import org.twinreel.ui.chart.GroupedBars;
import org.twinreel.ui.chart.GroupedBars.Bar;
import org.twinreel.ui.chart.PointTooltip;
import org.twinreel.ui.parts.Card;

/** A measure as bars with whiskers for the 95 % intervals, trained and untrained queries beside each other. */
final class IntervalChart implements Builder<Region> {
    private static final List<QueryGroup> GROUPS = List.of(QueryGroup.TRAINED, QueryGroup.UNTRAINED);
    private static final double PER_CENT = 100;

    /** From here on the axis shows all that is possible, lest a difference look larger than it is. */
    private static final double HIGH = 0.5;

    private final CatalogueFigures figures;
    private final Measure measure;
    private final Messages messages;
    private final FigureText text;

    IntervalChart(CatalogueFigures figures, Measure measure, Messages messages) {
        this.figures = figures;
        this.measure = measure;
        this.messages = messages;
        this.text = new FigureText(messages);
    }

    @Override
    public Region build() {
        String name = text.name(measure, figures.k());
        var y = Charts.axisFromZero(measure.share() ? messages.text("evaluation.axis.share", name) : name);
        if (measure.share() && highest() >= HIGH) {
            y.setAutoRanging(false);
            // A little more than is possible, so that the highest label has room.
            y.set(0, 1.05 * PER_CENT);
            y.setTickUnit(PER_CENT / 4);
        }
        List<String> groups = GROUPS.stream()
                .map(group -> messages.text(
                        "evaluation.bars." + group.key(), figures.queries().of(group)))
                .toList();
        var chart = GroupedBars.of(
                groups, Arrays.stream(ListSource.values()).map(this::bars).toList(), y);
        chart.setId("evaluation-chart");
        chart.setFocusTraversable(true);
        chart.setAccessibleText(messages.text("evaluation.chart.spoken", name, spoken()));
        chart.getPlugins().add(new PointTooltip(this::words));
        Card.explain(chart.getYAxis().getCanvas(), text.explanation(measure));
        return chart;
    }

    private double highest() {
        return GROUPS.stream()
                .flatMap(group -> Arrays.stream(ListSource.values()).map(source -> figure(group, source)))
                .mapToDouble(Estimate::mean)
                .filter(mean -> !Double.isNaN(mean))
                .max()
                .orElse(1);
    }

    private Estimate figure(QueryGroup group, ListSource source) {
        return measure.of(figures, group, source);
    }

    private GroupedBars.Kind bars(ListSource source) {
        double unit = measure.share() ? PER_CENT : 1;
        return new GroupedBars.Kind(
                messages.text("source." + source.key()),
                "series-" + source.key(),
                GROUPS.stream()
                        .map(group -> figure(group, source))
                        .map(figure -> new Bar(unit * figure.mean(), unit * figure.low(), unit * figure.high()))
                        .toList());
    }

    /** A bar's source and group follow from where it stands. */
    private String words(String series, double x, double y) {
        QueryGroup group = GROUPS.get(Math.max(0, Math.min(GROUPS.size() - 1, (int) Math.round(x))));
        return Arrays.stream(ListSource.values())
                .min((one, other) -> Double.compare(
                        Math.abs(place(one) - (x - GROUPS.indexOf(group))),
                        Math.abs(place(other) - (x - GROUPS.indexOf(group)))))
                .map(source -> spoken(group, source))
                .orElse(series);
    }

    private static double place(ListSource source) {
        List<ListSource> sources = List.of(ListSource.values());
        return GroupedBars.offset(sources.indexOf(source), sources.size());
    }

    private String spoken(QueryGroup group, ListSource source) {
        return messages.text(
                "evaluation.cell.spoken",
                messages.text(
                        "evaluation.cell.of",
                        messages.text("source." + source.key()),
                        messages.text("evaluation.group." + group.key()),
                        text.name(measure, figures.k())),
                text.inFull(measure, figure(group, source)));
    }

    private String spoken() {
        return String.join(
                "; ",
                GROUPS.stream()
                        .flatMap(group -> Arrays.stream(ListSource.values()).map(source -> spoken(group, source)))
                        .toList());
    }
}
