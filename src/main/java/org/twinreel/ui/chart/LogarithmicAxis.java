package org.twinreel.ui.chart;

import io.fair_acc.chartfx.axes.spi.AxisRange;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.dataset.spi.fastutil.DoubleArrayList;

/**
 * A logarithmic axis for positive values. ChartFX labels powers of ten only, of which a loss curve often shows just
 * one; here as many of 1, 2, 5 are labelled as the range needs, and round steps where somebody has zoomed in.
 */
public final class LogarithmicAxis extends DefaultNumericAxis {
    private static final double PIXELS_PER_LABEL = 110;
    private static final int FEWEST_LABELS = 3;
    private static final double[][] MANTISSAS = {{1}, {1, 3}, {1, 2, 5}, {1, 2, 3, 5}, {1, 2, 3, 4, 5, 7}};
    private static final double LOW_WHILE_EMPTY = 0.001;
    private static final double HIGH_WHILE_EMPTY = 0.1;
    private static final double PADDING = 1.12;

    /**
     * An axis that follows its data.
     *
     * @param name what it measures
     */
    public LogarithmicAxis(String name) {
        super(name);
        Charts.style(this);
        setLogAxis(true);
        setMinorTickCount(0);
    }

    @Override
    protected AxisRange autoRange(double minimum, double maximum, double length, double labelSize) {
        boolean empty = !(minimum > 0) || !Double.isFinite(maximum);
        double low = empty ? LOW_WHILE_EMPTY : minimum / PADDING;
        double high = empty ? HIGH_WHILE_EMPTY : maximum * PADDING;
        return computeRange(low, high, length, labelSize);
    }

    @Override
    protected void calculateMajorTickValues(AxisRange range, DoubleArrayList ticks) {
        double low = range.getLowerBound();
        double high = range.getUpperBound();
        double wanted = Math.max(FEWEST_LABELS, range.getAxisLength() / PIXELS_PER_LABEL);
        for (double[] mantissas : MANTISSAS) {
            ticks.clear();
            addDecades(low, high, mantissas, ticks);
            if (ticks.size() >= wanted) {
                return;
            }
        }
        ticks.clear();
        double step = RoundStep.atLeast((high - low) / Math.max(1, getMaxMajorTickLabelCount()));
        for (double multiple = Math.ceil(low / step); multiple * step <= high; multiple++) {
            ticks.add(multiple * step);
        }
    }

    private static void addDecades(double low, double high, double[] mantissas, DoubleArrayList ticks) {
        int last = (int) Math.floor(Math.log10(high));
        for (int decade = (int) Math.floor(Math.log10(low)); decade <= last; decade++) {
            for (double mantissa : mantissas) {
                double tick = mantissa * Math.pow(10, decade);
                if (tick >= low && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
    }
}
