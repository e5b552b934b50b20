package org.twinreel.batch;

import java.util.List;
import org.twinreel.report.EvaluationTable;
import org.twinreel.text.Messages;

/** The files of a report about one run. */
final class BatchReport {
    /** The file that is written last: where it is, the report is whole. */
    static final String MARK = "report.json";

    private static final String CURVES = "curves.png";
    private static final String HISTORY = "history.csv";
    private static final String RECOMMENDATIONS = "recommendations.csv";
    private static final String EVALUATION = "evaluation.csv";
    private static final String REJECTED_ROWS = "rejected-rows.csv";

    /** The names of all files, in the order in which they are written. */
    static final List<String> NAMES = List.of(CURVES, HISTORY, RECOMMENDATIONS, EVALUATION, REJECTED_ROWS, MARK);

    private final BatchResult result;
    private final RunClock clock;
    private final Messages messages;

    BatchReport(BatchResult result, RunClock clock, Messages messages) {
        this.result = result;
        this.clock = clock;
        this.messages = messages;
    }

    /** All files, {@link #MARK} last, so that its times include the others. */
    List<ReportFile> files() {
        var history = result.model().history();
        var tables = new ReportTables(result);
        return List.of(
                new ReportFile(CURVES, new CurvesPicture(history, messages)::writeTo),
                new ReportFile(HISTORY, tables::writeHistory),
                new ReportFile(RECOMMENDATIONS, tables::writeRecommendations),
                new ReportFile(EVALUATION, new EvaluationTable(result.figures(), result.leak())::writeTo),
                new ReportFile(REJECTED_ROWS, tables::writeRejectedRows),
                new ReportFile(MARK, new ReportJson(result, clock, messages)::writeTo));
    }
}
