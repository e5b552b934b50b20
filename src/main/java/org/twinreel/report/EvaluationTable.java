package org.twinreel.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.twinreel.evaluation.Agreement;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.Comparison;
import org.twinreel.evaluation.Estimate;
import org.twinreel.evaluation.InputBlock;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.ModePair;
import org.twinreel.evaluation.QueryGroup;

/** The evaluation as a CSV file, a figure a line, under the names of the report for programs. */
public final class EvaluationTable {
    private final CatalogueFigures figures;
    private final @Nullable InputLeak leak;

    /** A table of figures and, where it was computed, of what the inputs give away. */
    public EvaluationTable(CatalogueFigures figures, @Nullable InputLeak leak) {
        this.figures = figures;
        this.leak = leak;
    }

    /** Writes the file as UTF-8; a figure that does not exist is an empty cell. */
    public void writeTo(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("kind", "name", "queries", "number_of_queries", "figure", "value", "low", "high");
            for (QueryGroup group : QueryGroup.values()) {
                writeMeans(csv, group);
                writeDifferences(csv, group);
                writeAgreements(csv, group);
                writeSpreads(csv, group);
            }
            if (leak != null) {
                writeLeak(csv, leak);
            }
        }
    }

    private void writeMeans(CsvWriter csv, QueryGroup group) {
        for (ListSource source : ListSource.values()) {
            for (ListMetric metric : ListMetric.values()) {
                write(csv, group, figures.mean(group, source, metric), "mean", source.key(), metric.key());
            }
        }
    }

    private void writeDifferences(CsvWriter csv, QueryGroup group) {
        for (Comparison pair : Comparison.values()) {
            for (ListMetric metric : ListMetric.values()) {
                Estimate difference = figures.group(group).difference(pair, metric);
                write(csv, group, difference, "difference", pair.key(), metric.key());
            }
        }
    }

    private void writeAgreements(CsvWriter csv, QueryGroup group) {
        for (ModePair pair : ModePair.values()) {
            Agreement agreement = figures.group(group).agreement(pair);
            write(csv, group, agreement.overlap(), "agreement", pair.key(), "overlap");
            write(csv, group, agreement.rankBiasedOverlap(), "agreement", pair.key(), "rbo");
        }
    }

    private void writeSpreads(CsvWriter csv, QueryGroup group) {
        for (ListSource source : ListSource.values()) {
            var spread = figures.spread(group, source);
            write(csv, group, alone(spread.coverage()), "spread", source.key(), "coverage");
            write(csv, group, alone(spread.gini()), "spread", source.key(), "gini");
        }
    }

    private static void writeLeak(CsvWriter csv, InputLeak leak) {
        for (InputBlock block : InputBlock.values()) {
            var explained = leak.of(block);
            csv.writeRecord("leak", block.key(), "", "", "linear", number(explained.linear()), "", "");
            csv.writeRecord("leak", block.key(), "", "", "curved", number(explained.curved()), "", "");
        }
    }

    private void write(CsvWriter csv, QueryGroup group, Estimate estimate, String... names) {
        csv.writeRecord(
                names[0],
                names[1],
                group.key(),
                Integer.toString(figures.queries().of(group)),
                names[2],
                number(estimate.mean()),
                number(estimate.low()),
                number(estimate.high()));
    }

    private static Estimate alone(double figure) {
        return new Estimate(figure, Double.NaN, Double.NaN);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
