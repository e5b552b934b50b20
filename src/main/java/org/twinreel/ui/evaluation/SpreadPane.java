package org.twinreel.ui.evaluation;

import io.fair_acc.chartfx.XYChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.Estimate;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Charts;
import org.twinreel.ui.chart.PointTooltip;
import org.twinreel.ui.chart.Series;
import org.twinreel.ui.style.Styles;

/** How the recommendations spread over the catalogue: coverage, Gini index, and the curve that shows what it means. */
final class SpreadPane implements Builder<Region> {
    private static final double PER_CENT = 100;
    private static final int HALF = 50;
    private static final int ALL_BUT_TOP = 99;

    private final CatalogueFigures figures;
    private final QueryGroup group;
    private final Messages messages;
    private final FigureText text;

    /** The curves of one group of queries; every group asked for means all queries together. */
    SpreadPane(CatalogueFigures figures, FigureChoice choice, Messages messages) {
        this.figures = figures;
        this.group = choice.group().get() == GroupChoice.EVERY
                ? QueryGroup.ALL
                : choice.group().get().groups().get(0);
        this.messages = messages;
        this.text = new FigureText(messages);
    }

    @Override
    public Region build() {
        var chart = chart();
        VBox.setVgrow(chart, Priority.ALWAYS);
        var left = new VBox(6, GlancePane.sources(messages), chart);
        left.setPrefWidth(520);
        HBox.setHgrow(left, Priority.ALWAYS);
        var caption = FiguresTable.groupLabel(figures, group, messages);
        caption.getStyleClass().add(Styles.CARD_TITLE);
        var words = new Label(messages.text("evaluation.spread.words"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var right = new VBox(10, caption, table(), words);
        right.setPrefWidth(560);
        right.setMinWidth(480);
        HBox.setHgrow(right, Priority.SOMETIMES);
        return new HBox(20, left, right);
    }

    private Region table() {
        var table = new SortedTable<ListSource>("evaluation-spread", messages.text("evaluation.tab.spread"));
        table.names(
                new Label(messages.text("evaluation.column.source")),
                100,
                source -> SourceLabel.of(source, messages),
                Comparator.naturalOrder());
        var labels = new FigureLabel(messages);
        for (Measure measure : List.of(Measure.COVERAGE, Measure.GINI)) {
            table.figures(
                    SortedTable.head(text.name(measure, figures.k()), text.explanation(measure)),
                    100,
                    source -> measure.of(figures, group, source).mean(),
                    source -> labels.mean(
                            messages.text("source." + source.key()), measure, measure.of(figures, group, source)));
        }
        addShare(table, "half", HALF, false);
        addShare(table, "top", ALL_BUT_TOP, true);
        table.show(List.of(ListSource.values()));
        return table.asHighAs(ListSource.values().length).view();
    }

    private void addShare(SortedTable<ListSource> table, String key, int percentile, boolean above) {
        var labels = new FigureLabel(messages);
        table.figures(
                SortedTable.head(
                        messages.text("evaluation.spread." + key), messages.text("evaluation.spread." + key + ".help")),
                130,
                source -> places(source, percentile, above),
                source -> labels.mean(
                        messages.text("source." + source.key()),
                        Measure.COVERAGE,
                        new Estimate(places(source, percentile, above), Double.NaN, Double.NaN)));
    }

    /** Share of all places that go to the movies below a percentile, or above it. */
    private double places(ListSource source, int percentile, boolean above) {
        List<Double> shares = figures.spread(group, source).lorenz().shares();
        if (shares.isEmpty()) {
            return Double.NaN;
        }
        return above ? 1 - shares.get(percentile) : shares.get(percentile);
    }

    private XYChart chart() {
        var x = Charts.axis(messages.text("evaluation.spread.x"));
        var y = Charts.axisFromZero(messages.text("evaluation.spread.y"));
        for (var axis : List.of(x, y)) {
            axis.setAutoRanging(false);
            // A little more than is possible, so that the highest label has room.
            axis.set(0, 1.03 * PER_CENT);
            axis.setTickUnit(PER_CENT / 4);
        }
        var series = new ArrayList<Series>();
        double[] ends = {0, PER_CENT};
        series.add(new Series(messages.text("evaluation.spread.even"), "series-reference", ends, ends.clone()));
        Arrays.stream(ListSource.values())
                .filter(source ->
                        !figures.spread(group, source).lorenz().shares().isEmpty())
                .forEach(source -> series.add(curve(source)));
        var chart = Charts.plain(x, y);
        var lines = Charts.lines(series);
        lines.setDrawMarker(false);
        chart.getRenderers().add(lines);
        chart.setId("evaluation-lorenz");
        chart.setAccessibleText(messages.text("evaluation.spread.words"));
        chart.getPlugins()
                .add(new PointTooltip((name, movies, places) ->
                        messages.text("evaluation.spread.hover", name, movies / PER_CENT, places / PER_CENT)));
        return chart;
    }

    private Series curve(ListSource source) {
        double[] places = figures.spread(group, source).lorenz().shares().stream()
                .mapToDouble(share -> PER_CENT * share)
                .toArray();
        double[] movies = new double[places.length];
        Arrays.setAll(movies, step -> step);
        return new Series(messages.text("source." + source.key()), "series-" + source.key(), movies, places);
    }
}
