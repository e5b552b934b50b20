package org.twinreel.ui.evaluation;

import org.twinreel.evaluation.Estimate;
import org.twinreel.text.Messages;

/** Writes figures for people: shares in per cent, others as decimals; a dash where there is none. */
final class FigureText {
    private static final double PER_CENT = 100;
    private static final double SMALLEST_POINTS = 0.05;

    private final Messages messages;

    FigureText(Messages messages) {
        this.messages = messages;
    }

    /** A figure. */
    String of(Measure measure, double value) {
        return written(measure.share() ? "evaluation.share" : "evaluation.decimal", value);
    }

    /** A figure of a single list: a share of ten places needs no more digits. */
    String ofList(Measure measure, double value) {
        return written(measure.share() ? "evaluation.share.whole" : "evaluation.decimal", value);
    }

    /** A difference with its sign: of shares in percentage points. */
    String difference(Measure measure, double value) {
        if (!measure.share()) {
            return written("evaluation.decimal.signed", value);
        }
        // What rounds to nothing has no sign.
        return Math.abs(PER_CENT * value) < SMALLEST_POINTS
                ? messages.text("evaluation.points.none")
                : written("evaluation.points", PER_CENT * value);
    }

    /** Half of an interval's width with ± before it; nothing where there is no interval. */
    String halfWidth(Measure measure, Estimate estimate) {
        double half = (estimate.high() - estimate.low()) / 2;
        if (Double.isNaN(half)) {
            return "";
        }
        return measure.share()
                ? messages.text("evaluation.half.share", PER_CENT * half)
                : messages.text("evaluation.half.decimal", half);
    }

    /** A figure with the ends of its interval, for hover and screen readers. */
    String inFull(Measure measure, Estimate estimate) {
        return Double.isNaN(estimate.low())
                ? of(measure, estimate.mean())
                : messages.text(
                        "evaluation.interval",
                        of(measure, estimate.mean()),
                        of(measure, estimate.low()),
                        of(measure, estimate.high()));
    }

    /** A difference with the ends of its interval, and whether these leave out 0. */
    String differenceInFull(Measure measure, Estimate difference) {
        if (!difference.exists()) {
            return messages.text("common.none");
        }
        String interval = messages.text(
                "evaluation.interval",
                difference(measure, difference.mean()),
                difference(measure, difference.low()),
                difference(measure, difference.high()));
        return interval + "\n" + messages.text(difference.sign(0) == 0 ? "evaluation.unsure" : "evaluation.sure");
    }

    /** The measure's name for lists of k movies. */
    String name(Measure measure, int k) {
        return messages.text("evaluation.measure." + measure.key(), k);
    }

    /** Definition, range, direction and source of a measure. */
    String explanation(Measure measure) {
        return messages.text("evaluation.measure." + measure.key() + ".help");
    }

    private String written(String key, double value) {
        return Double.isNaN(value) ? messages.text("common.none") : messages.text(key, value);
    }
}
