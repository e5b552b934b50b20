package org.twinreel.ui.training;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.twinreel.learning.EpochMetrics;

/** The epochs of the latest run, as they end, and those of up to three runs before it. */
public final class TrainingCurves {
    private static final int MOST_PAST_RUNS = 3;

    private final ObservableList<EpochMetrics> epochs = FXCollections.observableArrayList();
    private final ObservableList<PastRun> past = FXCollections.observableArrayList();
    // Kept, for a view of a list is collected, with its listeners, as soon as nobody holds it.
    private final ObservableList<EpochMetrics> shownEpochs = FXCollections.unmodifiableObservableList(epochs);
    private final ObservableList<PastRun> shownPast = FXCollections.unmodifiableObservableList(past);
    private final ReadOnlyObjectWrapper<@Nullable RunOutline> outline = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EpochMetrics> best = new ReadOnlyObjectWrapper<>();
    private @Nullable RunOutline announced;
    private int number;

    /** The latest run's finished epochs. */
    public ObservableList<EpochMetrics> epochs() {
        return shownEpochs;
    }

    /** The runs before it, the oldest first. */
    public ObservableList<PastRun> past() {
        return shownPast;
    }

    /** What the latest run set out to do; null before the first epoch of the first run. */
    public ReadOnlyObjectProperty<@Nullable RunOutline> outline() {
        return outline.getReadOnlyProperty();
    }

    /** The latest run's first epoch with the lowest selection MSE; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable EpochMetrics> best() {
        return best.getReadOnlyProperty();
    }

    /** The latest run's number: 1 for the first on the open catalogue, 0 before it. */
    public int number() {
        return number;
    }

    /**
     * Announces a run. The one before stays in full view until the new one has an epoch to show, so that a run that
     * fails at once takes nothing away.
     */
    void announce(RunOutline next) {
        announced = next;
    }

    /**
     * Adds an epoch; the first of an announced run makes the run before it a past one. A trainer that has to begin anew,
     * on another device, counts from 1 again: what it had reported before is then void.
     */
    void add(EpochMetrics finished) {
        RunOutline next = announced;
        if (next != null) {
            begin(next);
        } else if (!epochs.isEmpty()
                && finished.epoch() <= epochs.get(epochs.size() - 1).epoch()) {
            epochs.clear();
            best.set(null);
        }
        epochs.add(finished);
        EpochMetrics former = best.get();
        if (former == null || finished.selectionMse() < former.selectionMse()) {
            best.set(finished);
        }
    }

    private void begin(RunOutline next) {
        announced = null;
        RunOutline former = outline.get();
        if (former != null && !epochs.isEmpty()) {
            if (past.size() == MOST_PAST_RUNS) {
                past.remove(0);
            }
            past.add(new PastRun(number, former, epochs));
        }
        number++;
        epochs.clear();
        best.set(null);
        outline.set(next);
    }

    /** Forgets the past runs. */
    void forgetPast() {
        past.clear();
    }

    /** Forgets all runs: they belong to another catalogue. */
    void forgetAll() {
        past.clear();
        epochs.clear();
        best.set(null);
        outline.set(null);
        announced = null;
        number = 0;
    }
}
