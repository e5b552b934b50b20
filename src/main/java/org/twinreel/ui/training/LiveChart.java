package org.twinreel.ui.training;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.plugins.YValueIndicator;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import org.twinreel.features.InputChoice;
import org.twinreel.learning.EpochMetrics;
import org.twinreel.text.Messages;
import org.twinreel.ui.chart.Charts;
import org.twinreel.ui.chart.KnownRangeAxis;
import org.twinreel.ui.chart.LogarithmicAxis;
import org.twinreel.ui.chart.NextPulse;
import org.twinreel.ui.chart.PointTooltip;
import org.twinreel.ui.chart.Series;

/** A chart that takes each epoch as it comes: a point is added, nothing is built anew. */
final class LiveChart {
    static final String TRAINING = "series-train";
    static final String VALIDATION = "series-validation";
    static final String BEST = "series-best";
    static final String MEAN = "series-reference";
    static final String PAST = "series-past";
    static final String PAST_TRAINING = "series-train-past";
    static final String PAST_VALIDATION = "series-validation-past";

    private static final int EPOCHS_WHILE_EMPTY = 30;
    private static final int MOST_EPOCHS_AT_FIRST = 60;
    private static final int MOST_MARKERS = 120;
    private static final int MOST_TIMES_AS_LONG = 3;
    private static final int CURRENT_SERIES = 3;
    private static final int DIGITS_OF_POINT = 6;
    private static final int DIGITS_OF_NOTE = 3;

    private final CurveKind kind;
    private final TrainingCurves curves;
    private final Messages messages;
    private final ShortNumber number;
    private final Series training;
    private final Series validation;
    private final Series best;
    private final Series mean;
    private final KnownRangeAxis epochs;
    private final YValueIndicator note;
    private final ErrorDataSetRenderer lines;
    private final ErrorDataSetRenderer marks;
    private final XYChart chart;
    private final NextPulse afterTheOtherChart = new NextPulse();
    private int lastShown;

    LiveChart(CurveKind kind, TrainingCurves curves, Messages messages) {
        this.kind = kind;
        this.curves = curves;
        this.messages = messages;
        this.number = new ShortNumber(messages.locale());
        training = new Series(seriesName("training"), TRAINING);
        validation = new Series(seriesName("validation"), VALIDATION);
        best = new Series(messages.text("training.series.best"), BEST);
        mean = new Series(messages.text("training.series.mean"), MEAN);
        epochs = KnownRangeAxis.ofWholeNumbers(messages.text("training.curve.epoch"), 0, EPOCHS_WHILE_EMPTY);
        DefaultNumericAxis values = valueAxis();
        note = Charts.note(values, kind == CurveKind.MSE ? VPos.BOTTOM : VPos.TOP);
        lines = Charts.lines(List.of(validation, training, mean));
        marks = Charts.lines(List.of(best));
        // Tooltips look for points by the renderers' own axes.
        lines.getAxes().setAll(epochs, values);
        marks.getAxes().setAll(epochs, values);
        chart = Charts.plain(epochs, values);
        chart.getRenderers().setAll(List.of(lines, marks));
        chart.getPlugins().addAll(new PointTooltip(this::words), note);
        follow();
    }

    /** The style class of earlier runs' series by what they read. */
    static String past(InputChoice inputs) {
        return PAST + "-" + inputs.optionName();
    }

    XYChart chart() {
        return chart;
    }

    List<ErrorDataSetRenderer> renderers() {
        return List.of(lines, marks);
    }

    private String seriesName(String split) {
        return messages.text("training.series." + kind.key() + "." + split);
    }

    private DefaultNumericAxis valueAxis() {
        String name = messages.text("training.curve." + kind.key() + ".axis");
        return switch (kind) {
            case MSE -> new LogarithmicAxis(name);
            case ALIGNMENT -> KnownRangeAxis.ofMeasures(name, 0, 1);
        };
    }

    private String words(String series, double epoch, double value) {
        String figure = number.significant(value, DIGITS_OF_POINT);
        if (series.equals(mean.getName())) {
            return messages.text("training.point.level", series, figure);
        }
        RunOutline outline = curves.outline().get();
        boolean latest = Stream.of(training, validation, best).anyMatch(current -> series.equals(current.getName()));
        String named = latest && outline != null && outline.inputs() != InputChoice.ALL
                ? messages.text("training.series.inputs", series, new LeakWords(messages).named(outline.inputs()))
                : series;
        return messages.text("training.point", named, epoch, figure);
    }

    private void follow() {
        curves.outline().addListener(change -> showOutline());
        curves.epochs().addListener(this::epochsChanged);
        curves.past().addListener((ListChangeListener<PastRun>) change -> showPast());
        showOutline();
        curves.epochs().forEach(this::add);
        if (kind == CurveKind.MSE) {
            curves.best().addListener(change -> showBest());
            showBest();
        }
        showPast();
    }

    private void epochsChanged(ListChangeListener.Change<? extends EpochMetrics> change) {
        while (change.next()) {
            boolean removed = change.wasRemoved();
            List<EpochMetrics> added = List.copyOf(change.getAddedSubList());
            if (kind == CurveKind.ALIGNMENT) {
                afterTheOtherChart.later(() -> show(removed, added));
            } else {
                show(removed, added);
            }
        }
    }

    private void show(boolean removed, List<EpochMetrics> added) {
        if (removed) {
            training.clearData();
            validation.clearData();
        }
        added.forEach(this::add);
        makeRoom();
        // Markers help while there is room between them.
        lines.setDrawMarker(curves.epochs().size() <= MOST_MARKERS);
    }

    private void add(EpochMetrics epoch) {
        add(training, epoch.epoch(), kind.training(epoch));
        add(validation, epoch.epoch(), kind.validation(epoch));
        if (kind == CurveKind.ALIGNMENT && !Double.isNaN(epoch.validationAlignment())) {
            note(epoch.validationAlignment(), "training.curve.alignment.note");
        }
    }

    private void add(Series series, int epoch, double value) {
        // A logarithmic axis has no place for an error of exactly 0, no axis one for NaN.
        if (kind == CurveKind.MSE ? value > 0 : Double.isFinite(value)) {
            series.add(epoch, value);
        }
    }

    private void note(double value, String key) {
        note.setValue(value);
        note.setText(messages.text(key, number.significant(value, DIGITS_OF_NOTE)));
    }

    private void showOutline() {
        RunOutline outline = curves.outline().get();
        note.setText("");
        showUpTo(fittingRange());
        if (outline != null && kind == CurveKind.MSE && outline.meanPredictorMse() > 0) {
            note(outline.meanPredictorMse(), "training.curve.mse.note");
        }
    }

    /**
     * The epochs to show. A long run begins in a narrow range, so that its first epochs can be seen. Past runs are shown
     * to their end, unless they are so long that nothing would be seen of the latest.
     */
    private int fittingRange() {
        RunOutline outline = curves.outline().get();
        int planned = outline == null ? EPOCHS_WHILE_EMPTY : outline.epochs();
        int longestPast = curves.past().stream()
                .mapToInt(run -> run.epochs().size())
                .max()
                .orElse(0);
        int latest =
                Math.min(planned, Math.max(MOST_EPOCHS_AT_FIRST, curves.epochs().size()));
        return Math.max(latest, Math.min(longestPast, MOST_TIMES_AS_LONG * planned));
    }

    /** Doubles the range whenever the latest run has filled it. */
    private void makeRoom() {
        RunOutline outline = curves.outline().get();
        if (outline != null && curves.epochs().size() >= lastShown && lastShown < outline.epochs()) {
            showUpTo(Math.min(outline.epochs(), 2 * lastShown));
        }
    }

    private void showUpTo(int epoch) {
        lastShown = epoch;
        epochs.cover(0, epoch);
        mean.clearData();
        RunOutline outline = curves.outline().get();
        if (outline != null && kind == CurveKind.MSE) {
            add(mean, 0, outline.meanPredictorMse());
            add(mean, epoch, outline.meanPredictorMse());
        }
    }

    private void showBest() {
        best.clearData();
        EpochMetrics epoch = curves.best().get();
        if (epoch != null) {
            add(best, epoch.epoch(), epoch.selectionMse());
        }
    }

    private void showPast() {
        var shown = new ArrayList<>(List.of(validation, training, mean));
        for (PastRun run : curves.past()) {
            var pastTraining = past(run, "training", PAST_TRAINING);
            var pastValidation = past(run, "validation", PAST_VALIDATION);
            for (EpochMetrics epoch : run.epochs()) {
                add(pastTraining, epoch.epoch(), kind.training(epoch));
                add(pastValidation, epoch.epoch(), kind.validation(epoch));
            }
            // The earlier a series stands, the nearer it is to the eye; later runs come before earlier ones.
            shown.addAll(CURRENT_SERIES, List.of(pastValidation, pastTraining));
        }
        lines.getDatasets().setAll(shown);
        showUpTo(fittingRange());
    }

    private Series past(PastRun run, String split, String colour) {
        InputChoice inputs = run.outline().inputs();
        String name = messages.text(
                "training.series.past", run.number(), new LeakWords(messages).named(inputs), seriesName(split));
        var series = new Series(name, PAST);
        series.addStyleClasses(colour, past(inputs));
        return series;
    }
}
