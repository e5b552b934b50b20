package org.twinreel.ui.chart;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.AxisLabelOverlapPolicy;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.plugins.YValueIndicator;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.LineStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.chartfx.renderer.spi.HistogramRenderer;
import java.util.List;
import javafx.geometry.VPos;
import javafx.util.StringConverter;

/** Makes ChartFX charts that look like the rest of the window. */
public final class Charts {
    private Charts() {}

    /**
     * An axis.
     *
     * @param name what it measures, with its unit in brackets
     */
    public static DefaultNumericAxis axis(String name) {
        var axis = new DefaultNumericAxis(name);
        style(axis);
        return axis;
    }

    static void style(DefaultNumericAxis axis) {
        axis.setUnit(null);
        axis.setAutoRangePadding(0.04);
        axis.setMinorTickCount(0);
        axis.setMaxMajorTickLabelCount(7);
        axis.setOverlapPolicy(AxisLabelOverlapPolicy.SKIP_ALT);
        axis.setTickLabelFormatter(new CompactNumber());
    }

    /** An axis for counts and other quantities whose bars must start at 0. */
    public static DefaultNumericAxis axisFromZero(String name) {
        var axis = axis(name);
        axis.setForceZeroInRange(true);
        return axis;
    }

    /** An axis whose values are log10(1 + x) of a quantity and whose labels say x. */
    public static DefaultNumericAxis logarithmOfOnePlus(String name) {
        var axis = axis(name);
        axis.setTickUnit(1.0);
        axis.setTickLabelFormatter(new CompactNumber.OfLogarithm());
        return axis;
    }

    /** A chart without ChartFX's tool bar, title and legend. */
    public static XYChart plain(DefaultNumericAxis x, DefaultNumericAxis y) {
        var chart = new XYChart(x, y);
        chart.getRenderers().clear();
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.getToolBar().setVisible(false);
        chart.getToolBar().setManaged(false);
        chart.getGridRenderer().getVerticalMajorGrid().setVisible(false);
        // A canvas is a picture already: to cache it is to paint it twice.
        List.of(chart.getCanvas(), x.getCanvas(), y.getCanvas()).forEach(canvas -> canvas.setCache(false));
        chart.setMinSize(120, 90);
        chart.setPrefSize(240, 160);
        return chart;
    }

    /**
     * A note in a chart beside a value of its y axis; it moves with the axis. Empty text hides it.
     *
     * @param edge of the note that lies at the value: {@link VPos#TOP} for a note under it
     */
    public static YValueIndicator note(DefaultNumericAxis y, VPos edge) {
        var note = new YValueIndicator(y, 0, "");
        note.setEditable(false);
        note.setLabelVerticalAnchor(edge);
        return note;
    }

    /** A renderer of straight lines with small markers. */
    public static ErrorDataSetRenderer lines(List<Series> series) {
        var renderer = bare();
        renderer.setPolyLineStyle(LineStyle.NORMAL);
        renderer.setDrawMarker(true);
        renderer.getDatasets().addAll(series);
        return renderer;
    }

    /** A renderer of intervals. */
    static ErrorDataSetRenderer whiskers(Whiskers whiskers) {
        var renderer = bare();
        renderer.setErrorStyle(ErrorStyle.ERRORBARS);
        renderer.setPolyLineStyle(LineStyle.NONE);
        renderer.setDrawMarker(false);
        renderer.setDashSize(4);
        renderer.getDatasets().add(whiskers);
        return renderer;
    }

    /** A renderer of upright bars, centred at their x. */
    public static HistogramRenderer bars(Series series) {
        var renderer = new HistogramRenderer();
        renderer.setPolyLineStyle(LineStyle.NONE);
        renderer.setDrawBars(true);
        renderer.setAutoSorting(false);
        renderer.setAnimate(false);
        renderer.setRoundedCorner(false);
        renderer.setShiftBar(false);
        renderer.setDynamicBarWidth(true);
        renderer.setBarWidthPercentage(88);
        renderer.getDatasets().add(series);
        return renderer;
    }

    private static ErrorDataSetRenderer bare() {
        var renderer = new ErrorDataSetRenderer();
        renderer.setErrorStyle(ErrorStyle.NONE);
        renderer.setPointReduction(false);
        renderer.setParallelImplementation(false);
        return renderer;
    }

    /**
     * A histogram.
     *
     * @param edges bin limits, ascending, one more than counts
     * @param counts per bin
     * @param x an axis from this class; with {@link #logarithmOfOnePlus} the bins are placed by log10(1 + x)
     * @param y what is counted
     * @param logarithmic whether to place the bins by log10(1 + x)
     */
    public static XYChart histogram(
            double[] edges, int[] counts, DefaultNumericAxis x, DefaultNumericAxis y, boolean logarithmic) {
        // ChartFX leaves out a series' last bar, so an empty bin after the last is its last.
        double[] centres = new double[counts.length + 1];
        double[] heights = new double[counts.length + 1];
        double width = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            double low = logarithmic ? Math.log10(1 + edges[bin]) : edges[bin];
            double high = logarithmic ? Math.log10(1 + edges[bin + 1]) : edges[bin + 1];
            width = high - low;
            centres[bin] = (low + high) / 2;
            heights[bin] = counts[bin];
        }
        centres[counts.length] = (counts.length == 0 ? 0 : centres[counts.length - 1]) + width;
        var chart = plain(x, y);
        chart.getRenderers().add(bars(new Series(y.getName(), "series-bars", centres, heights)));
        return chart;
    }

    /** Text for axis labels; never read back. */
    abstract static class LabelFormat extends StringConverter<Number> {
        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("axis labels are only written");
        }
    }
}
