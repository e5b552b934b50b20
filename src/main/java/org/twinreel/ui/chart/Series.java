package org.twinreel.ui.chart;

import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.locks.DataSetLock;
import io.fair_acc.dataset.spi.DoubleDataSet;

/** Points of one curve or one row of bars; to be touched on the JavaFX thread only. */
@SuppressWarnings("unchecked") // lock() asks for a type variable that ChartFX’s own classes leave out too
public final class Series extends DoubleDataSet {
    private static final long serialVersionUID = 1L;

    /**
     * An empty series.
     *
     * @param name shown in the legend and in tooltips
     * @param styleClass gives it its colour; see the chart section of {@code twinreel.css}
     */
    public Series(String name, String styleClass) {
        super(name);
        addStyleClasses(styleClass);
    }

    /** A series with points. */
    public Series(String name, String styleClass, double[] x, double[] y) {
        this(name, styleClass);
        set(x, y);
    }

    @Override
    public DataSetLock<? extends DataSet> lock() {
        // Made at each call: the super constructor asks for it before a field of this class could hold it.
        return new FxThreadLock<>(this);
    }

    /**
     * Without points there are no limits to compute: ChartFX would set limits that are no numbers, take them for other
     * ones than before, and draw the whole chart again at every pulse.
     */
    @Override
    public DataSet recomputeLimits(int dimension) {
        return getDataCount() == 0 ? this : super.recomputeLimits(dimension);
    }
}
