package org.twinreel.ui.chart;

import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.locks.DataSetLock;
import java.util.function.Supplier;

/**
 * A lock that locks nothing, for data that only the JavaFX thread touches. ChartFX's own lock is taken by a chart from
 * the moment it joins a scene until its next pulse, so that adding a point before that pulse would wait for ever.
 */
final class FxThreadLock<D extends DataSet> implements DataSetLock<D> {
    private final D dataSet;

    FxThreadLock(D dataSet) {
        this.dataSet = dataSet;
    }

    @Override
    public D readLock() {
        return dataSet;
    }

    @Override
    public D readLockGuard(Runnable reading) {
        reading.run();
        return dataSet;
    }

    @Override
    public <R> R readLockGuard(Supplier<R> reading) {
        return reading.get();
    }

    @Override
    public D readLockGuardOptimistic(Runnable reading) {
        reading.run();
        return dataSet;
    }

    @Override
    public <R> R readLockGuardOptimistic(Supplier<R> reading) {
        return reading.get();
    }

    @Override
    public D readUnLock() {
        return dataSet;
    }

    @Override
    public D writeLock() {
        return dataSet;
    }

    @Override
    public D writeLockGuard(Runnable writing) {
        writing.run();
        return dataSet;
    }

    @Override
    public <R> R writeLockGuard(Supplier<R> writing) {
        return writing.get();
    }

    @Override
    public D writeUnLock() {
        return dataSet;
    }
}
