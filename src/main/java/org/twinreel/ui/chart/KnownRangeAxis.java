package org.twinreel.ui.chart;

import io.fair_acc.chartfx.axes.spi.AxisRange;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.dataset.spi.fastutil.DoubleArrayList;

/**
 * An axis whose range is known before the data, so that a chart that grows does not change its scale with every point,
 * and looks like one while it is empty.
 */
public final class KnownRangeAxis extends DefaultNumericAxis {
    private static final double MARGIN = 0.035;

    private final boolean counts;
    private double from;
    private double to;

    private KnownRangeAxis(String name, boolean counts, double from, double to) {
        super(name);
        Charts.style(this);
        this.counts = counts;
        cover(from, to);
    }

    /** An axis for what is counted, such as epochs: labels at whole numbers only, and just the given range. */
    public static KnownRangeAxis ofWholeNumbers(String name, double from, double to) {
        return new KnownRangeAxis(name, true, from, to);
    }

    /** An axis for what is measured: at least the given range, and more where the data reach further. */
    public static KnownRangeAxis ofMeasures(String name, double from, double to) {
        return new KnownRangeAxis(name, false, from, to);
    }

    /** Shows another range from now on. */
    public void cover(double from, double to) {
        this.from = from;
        this.to = to;
        invalidateRange();
    }

    @Override
    protected AxisRange autoRange(double minimum, double maximum, double length, double labelSize) {
        double low = counts || !Double.isFinite(minimum) ? from : Math.min(from, minimum);
        double high = counts || !Double.isFinite(maximum) ? to : Math.max(to, maximum);
        double margin = (high - low) * MARGIN;
        // Nothing lies below an axis that starts at 0.
        return computeRange(low == 0 ? 0 : low - margin, high + margin, length, labelSize);
    }

    @Override
    protected void calculateMajorTickValues(AxisRange range, DoubleArrayList ticks) {
        double low = range.getLowerBound();
        double high = range.getUpperBound();
        if (high > low) {
            double wanted = (high - low) / Math.max(1, getMaxMajorTickLabelCount());
            double step = Math.max(counts ? 1 : 0, RoundStep.atLeast(wanted));
            for (double multiple = Math.ceil(low / step); multiple * step <= high; multiple++) {
                // Adding 0 makes a negative zero a plain one.
                ticks.add(multiple * step + 0.0);
            }
        }
    }
}
