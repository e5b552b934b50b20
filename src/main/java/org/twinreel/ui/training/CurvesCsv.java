package org.twinreel.ui.training;

import java.util.List;
import org.twinreel.learning.EpochMetrics;

/** Curves as comma-separated values: a line per run and epoch; a value that does not exist is an empty cell. */
final class CurvesCsv {
    private CurvesCsv() {}

    /** The curves of one kind, of the past runs and the latest. */
    static String of(CurveKind kind, TrainingCurves curves) {
        boolean mse = kind == CurveKind.MSE;
        var csv = new StringBuilder("run,inputs,epoch,train_" + kind.key() + ",validation_" + kind.key());
        csv.append(mse ? ",predict_the_mean\n" : "\n");
        for (PastRun run : curves.past()) {
            append(csv, kind, run);
        }
        RunOutline outline = curves.outline().get();
        if (outline != null) {
            append(csv, kind, new PastRun(curves.number(), outline, List.copyOf(curves.epochs())));
        }
        return csv.toString();
    }

    private static void append(StringBuilder csv, CurveKind kind, PastRun run) {
        for (EpochMetrics epoch : run.epochs()) {
            csv.append(run.number())
                    .append(',')
                    .append(run.outline().inputs().optionName())
                    .append(',')
                    .append(epoch.epoch())
                    .append(cell(kind.training(epoch)))
                    .append(cell(kind.validation(epoch)));
            if (kind == CurveKind.MSE) {
                csv.append(cell(run.outline().meanPredictorMse()));
            }
            csv.append('\n');
        }
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "," : "," + value;
    }
}
