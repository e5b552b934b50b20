package org.twinreel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a catalogue's figures say, and what they do not. Whether two sources differ is decided by the interval of their
 * paired difference: they do where it leaves out 0 and the difference is at least one percentage point. With thousands
 * of queries smaller ones are sure, too, but nothing to speak of.
 */
public final class CatalogueReading {
    /** Differences below this are nothing to speak of. */
    private static final double NEGLIGIBLE = 0.01;

    private final CatalogueFigures figures;

    private CatalogueReading(CatalogueFigures figures) {
        this.figures = figures;
    }

    /** The statements, in the order in which they are best read; at least one. */
    public static List<Statement> of(CatalogueFigures figures) {
        return new CatalogueReading(figures).statements();
    }

    private List<Statement> statements() {
        if (!mean(QueryGroup.ALL, ListSource.CONTENT).exists()) {
            return List.of(said(Finding.NOTHING_TO_RECOMMEND, QueryGroup.ALL, Estimate.NONE));
        }
        var statements = new ArrayList<Statement>();
        if (figures.queries().sampled()) {
            statements.add(said(Finding.QUERIES_ARE_A_SAMPLE, QueryGroup.ALL, Estimate.NONE));
        }
        statements.add(compared(
                Comparison.CONTENT_RANDOM,
                QueryGroup.ALL,
                sign -> sign > 0 ? Finding.OVERLAP_REWARDS_INPUT : Finding.CONTENT_IS_CHANCE));
        statements.add(compared(Comparison.HYBRID_CONTENT, QueryGroup.ALL, CatalogueReading::hybrid));
        if (mean(QueryGroup.TRAINED, ListSource.CF).exists()) {
            statements.add(compared(
                    Comparison.CF_RANDOM,
                    QueryGroup.TRAINED,
                    sign -> sign > 0 ? Finding.TRAINED_CF_BEATS_CHANCE : Finding.TRAINED_CF_IS_CHANCE));
        }
        addUntrained(statements);
        statements.add(said(
                Finding.CONTENT_AND_CF_AGREE_BY,
                QueryGroup.ALL,
                figures.group(QueryGroup.ALL).agreement(ModePair.CONTENT_CF).overlap()));
        statements.add(
                said(Finding.POPULARITY_IGNORES_QUERY, QueryGroup.ALL, mean(QueryGroup.ALL, ListSource.POPULARITY)));
        return List.copyOf(statements);
    }

    private static Finding hybrid(int sign) {
        return switch (sign) {
            case -1 -> Finding.HYBRID_BELOW_CONTENT;
            case 0 -> Finding.HYBRID_LIKE_CONTENT;
            default -> Finding.HYBRID_ABOVE_CONTENT;
        };
    }

    private void addUntrained(List<Statement> statements) {
        if (!mean(QueryGroup.UNTRAINED, ListSource.CF).exists()) {
            statements.add(said(Finding.NOTHING_HELD_OUT, QueryGroup.UNTRAINED, Estimate.NONE));
            return;
        }
        statements.add(compared(
                Comparison.CF_RANDOM,
                QueryGroup.UNTRAINED,
                sign -> sign == 0 ? Finding.UNTRAINED_CF_IS_CHANCE : Finding.UNTRAINED_CF_IS_LUCK));
        Statement hidden = compared(
                Comparison.CF_RANDOM,
                QueryGroup.TRAINED,
                ListMetric.UNTRAINED_SHARE,
                sign -> Finding.CF_HIDES_UNTRAINED);
        if (hidden.difference().sign(NEGLIGIBLE) < 0) {
            statements.add(hidden);
        }
    }

    private Estimate mean(QueryGroup group, ListSource source) {
        return figures.mean(group, source, ListMetric.GENRE_OVERLAP);
    }

    private Statement said(Finding finding, QueryGroup group, Estimate figure) {
        return new Statement(finding, figures.queries().of(group), figure, Estimate.NONE, Estimate.NONE);
    }

    private Statement compared(Comparison comparison, QueryGroup group, IntFunction<Finding> bySign) {
        return compared(comparison, group, ListMetric.GENRE_OVERLAP, bySign);
    }

    private Statement compared(
            Comparison comparison, QueryGroup group, ListMetric metric, IntFunction<Finding> bySign) {
        Estimate difference = figures.group(group).difference(comparison, metric);
        return new Statement(
                bySign.apply(difference.sign(NEGLIGIBLE)),
                figures.queries().of(group),
                figures.mean(group, comparison.one(), metric),
                figures.mean(group, comparison.other(), metric),
                difference);
    }
}
