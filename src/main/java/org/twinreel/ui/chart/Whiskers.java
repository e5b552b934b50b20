package org.twinreel.ui.chart;

import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.locks.DataSetLock;
import io.fair_acc.dataset.spi.DoubleErrorDataSet;

/** Intervals around points, drawn as whiskers; to be touched on the JavaFX thread only. */
@SuppressWarnings("unchecked") // lock() asks for a type variable that ChartFX’s own classes leave out too
public final class Whiskers extends DoubleErrorDataSet {
    private static final long serialVersionUID = 1L;

    /** No whiskers yet. */
    public Whiskers(String name) {
        super(name);
        addStyleClasses("series-whiskers");
    }

    /** Adds the interval from {@code low} to {@code high} around a point. */
    void around(double x, double y, double low, double high) {
        add(x, y, y - low, high - y);
    }

    @Override
    public DataSetLock<? extends DataSet> lock() {
        // Made at each call: the super constructor asks for it before a field of this class could hold it.
        return new FxThreadLock<>(this);
    }

    /** Without points there are no limits to compute; see {@link Series}. */
    @Override
    public DoubleErrorDataSet recomputeLimits(int dimension) {
        return getDataCount() == 0 ? this : super.recomputeLimits(dimension);
    }
}
