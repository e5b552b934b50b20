package org.twinreel.ui.chart;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.CategoryAxis;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import java.util.Arrays;
import java.util.List;

/** Upright bars in groups, one bar a kind in each group, a colour a kind. */
public final class GroupedBars {
    /** How much of the way from group to group its bars take. */
    private static final double GROUP_SHARE = 0.8;

    private GroupedBars() {}

    /**
     * A bar.
     *
     * @param height NaN draws nothing
     * @param low lower end of the interval around the height; NaN draws no whisker
     * @param high its upper end
     */
    public record Bar(double height, double low, double high) {

        /** A bar without an interval. */
        public static Bar of(double height) {
            return new Bar(height, Double.NaN, Double.NaN);
        }
    }

    /**
     * The bars of one kind.
     *
     * @param name of the kind
     * @param styleClass gives it its colour; see the chart section of {@code twinreel.css}
     * @param bars one a group
     */
    public record Kind(String name, String styleClass, List<Bar> bars) {
        public Kind {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A chart.
     *
     * @param groups their names, at least two
     * @param kinds from the left in each group
     * @param y what the heights measure
     */
    public static XYChart of(List<String> groups, List<Kind> kinds, DefaultNumericAxis y) {
        var chart = Charts.plain(categories(groups), y);
        double width = GROUP_SHARE / kinds.size();
        var whiskers = new Whiskers("whiskers");
        for (int position = 0; position < kinds.size(); position++) {
            Kind kind = kinds.get(position);
            double offset = offset(position, kinds.size());
            addWhiskers(kind, offset, whiskers);
            var series = series(kind, offset);
            var renderer = Charts.bars(series);
            renderer.setBarWidthPercentage((int) Math.round(100 * width * 0.9));
            chart.getRenderers().add(renderer);
        }
        if (whiskers.getDataCount() > 0) {
            chart.getRenderers().add(Charts.whiskers(whiskers));
        }
        return chart;
    }

    /** How far from the middle of its group the bar at a position stands. */
    public static double offset(int position, int kinds) {
        return (position - (kinds - 1) / 2.0) * GROUP_SHARE / kinds;
    }

    private static void addWhiskers(Kind kind, double offset, Whiskers whiskers) {
        for (int group = 0; group < kind.bars().size(); group++) {
            Bar bar = kind.bars().get(group);
            if (!Double.isNaN(bar.low())) {
                whiskers.around(group + offset, bar.height(), bar.low(), bar.high());
            }
        }
    }

    private static Series series(Kind kind, double offset) {
        int groups = kind.bars().size();
        // ChartFX leaves out a series' last bar, so a point beyond the axis is its last.
        double[] x = new double[groups + 1];
        double[] heights = new double[groups + 1];
        for (int group = 0; group < groups; group++) {
            double height = kind.bars().get(group).height();
            heights[group] = Double.isNaN(height) ? 0 : height;
        }
        Arrays.setAll(x, group -> group + offset);
        return new Series(kind.name(), kind.styleClass(), x, heights);
    }

    private static CategoryAxis categories(List<String> groups) {
        var axis = new CategoryAxis();
        axis.setName(null);
        axis.setUnit(null);
        axis.setCategories(groups);
        axis.setAutoRanging(false);
        axis.set(-0.5, groups.size() - 0.5);
        axis.setTickUnit(1.0);
        return axis;
    }
}
