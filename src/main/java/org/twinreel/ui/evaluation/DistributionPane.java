package org.twinreel.ui.evaluation;

import io.fair_acc.chartfx.XYChart;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.Distribution;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Charts;
import org.twinreel.ui.chart.PointTooltip;
import org.twinreel.ui.chart.Series;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** What hides behind the means: for each source how many queries have which value, on the same scales. */
final class DistributionPane implements Builder<Region> {
    private static final double PER_CENT = 100;

    private final CatalogueFigures figures;
    private final Measure measure;
    private final ListMetric metric;
    private final List<QueryGroup> groups;
    private final Messages messages;
    private final FigureText text;

    /** Histograms of a measure that lists have; all queries together are left out beside their two parts. */
    DistributionPane(CatalogueFigures figures, FigureChoice choice, Messages messages) {
        this.figures = figures;
        this.measure =
                choice.measure().get().metric().isPresent() ? choice.measure().get() : Measure.GENRE_OVERLAP;
        this.metric = measure.metric().orElseThrow();
        this.groups = choice.group().get() == GroupChoice.EVERY
                ? List.of(QueryGroup.TRAINED, QueryGroup.UNTRAINED)
                : choice.group().get().groups();
        this.messages = messages;
        this.text = new FigureText(messages);
    }

    @Override
    public Region build() {
        var rows = new VBox(6);
        for (QueryGroup group : groups) {
            var row = new HBox(
                    8,
                    Arrays.stream(ListSource.values())
                            .map(source -> panel(group, source))
                            .toArray(Node[]::new));
            VBox.setVgrow(row, Priority.ALWAYS);
            rows.getChildren().addAll(caption(group), row);
        }
        var note = new Label(messages.text("evaluation.distribution.note"));
        note.getStyleClass().add(Styles.QUIET);
        rows.getChildren().add(note);
        rows.setId("evaluation-distributions");
        return rows;
    }

    private Node caption(QueryGroup group) {
        var caption = new Label(messages.text(
                "evaluation.distribution.caption",
                text.name(measure, figures.k()),
                messages.text("evaluation.group." + group.key()),
                figures.queries().of(group)));
        caption.getStyleClass().add(Styles.CARD_TITLE);
        Card.explain(caption, text.explanation(measure));
        return caption;
    }

    private Region panel(QueryGroup group, ListSource source) {
        Distribution distribution = figures.group(group).distribution(source, metric);
        var quartiles = new Label(messages.text(
                "evaluation.quartiles",
                text.ofList(measure, distribution.median()),
                text.ofList(measure, distribution.lowerQuartile()),
                text.ofList(measure, distribution.upperQuartile())));
        quartiles.getStyleClass().add(Styles.QUIET);
        Card.explain(quartiles, messages.text("evaluation.quartiles.help"));
        var chart = histogram(distribution, group, source);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var panel = new VBox(2, SourceLabel.of(source, messages), quartiles, chart);
        panel.setMinWidth(0);
        panel.setPrefWidth(210);
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private XYChart histogram(Distribution distribution, QueryGroup group, ListSource source) {
        double unit = measure.share() ? PER_CENT : 1;
        int bins = distribution.counts().size();
        // ChartFX leaves out a series' last bar, so an empty bin after the last is its last.
        double[] centres = new double[bins + 1];
        double[] shares = new double[bins + 1];
        for (int bin = 0; bin <= bins; bin++) {
            centres[bin] = unit * distribution.centre(bin);
            shares[bin] = bin == bins || distribution.queries() == 0
                    ? 0
                    : PER_CENT * distribution.counts().get(bin) / distribution.queries();
        }
        String name = text.name(measure, figures.k());
        var x = Charts.axis(measure.share() ? messages.text("evaluation.axis.share", name) : name);
        x.setAutoRanging(false);
        // Half a bin, and some room for the outermost labels.
        double margin = unit * (distribution.width() / 2 + highestCentre() * 0.04);
        x.set(unit * distribution.centre(0) - margin, unit * highestCentre() + margin);
        var y = Charts.axisFromZero(messages.text("evaluation.axis.queries"));
        y.setAutoRanging(false);
        y.set(0, 1.1 * PER_CENT * highestShare());
        y.setMaxMajorTickLabelCount(4);
        var chart = Charts.plain(x, y);
        chart.getRenderers()
                .add(Charts.bars(new Series(
                        messages.text("source." + source.key()), "series-" + source.key(), centres, shares)));
        chart.setAccessibleText(messages.text(
                "evaluation.cell.of",
                messages.text("source." + source.key()),
                messages.text("evaluation.group." + group.key()),
                name));
        chart.getPlugins()
                .add(new PointTooltip((series, value, share) -> messages.text(
                        "evaluation.distribution.hover", text.ofList(measure, value / unit), share / PER_CENT)));
        return chart;
    }

    private Stream<Distribution> shown() {
        return groups.stream().flatMap(group -> Arrays.stream(ListSource.values())
                .map(source -> figures.group(group).distribution(source, metric)));
    }

    /** Of the last bin that any panel needs; shares always reach to 100 %. */
    private double highestCentre() {
        return shown().mapToDouble(distribution -> {
                    int last = distribution.counts().size() - 1;
                    while (!measure.share() && last > 0 && distribution.counts().get(last) == 0) {
                        last--;
                    }
                    return distribution.centre(last);
                })
                .max()
                .orElse(1);
    }

    private double highestShare() {
        return shown().filter(distribution -> distribution.queries() > 0)
                .mapToDouble(distribution -> distribution.counts().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        / (double) distribution.queries())
                .max()
                .orElse(1);
    }
}
