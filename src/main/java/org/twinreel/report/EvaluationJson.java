package org.twinreel.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinreel.evaluation.Agreement;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.CatalogueReading;
import org.twinreel.evaluation.Comparison;
import org.twinreel.evaluation.Estimate;
import org.twinreel.evaluation.InputBlock;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.evaluation.ListMetric;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.ModePair;
import org.twinreel.evaluation.QueryCounts;
import org.twinreel.evaluation.QueryGroup;
import org.twinreel.evaluation.Statement;
import org.twinreel.text.Messages;
import org.twinreel.text.ReadingText;

/** The evaluation as it stands in the report for programs. The order of the entries is the order in the file. */
public final class EvaluationJson {
    private final CatalogueFigures figures;
    private final @Nullable InputLeak leak;
    private final Messages messages;

    /** Figures and, where it was computed, what the inputs give away; the sentences speak as {@code messages} do. */
    public EvaluationJson(CatalogueFigures figures, @Nullable InputLeak leak, Messages messages) {
        this.figures = figures;
        this.leak = leak;
        this.messages = messages;
    }

    private record Means(Double all, Double trained, Double untrained) {}

    private record Queries(int movies, int all, int trained, int untrained, boolean sampled) {}

    private record Interval(Double mean, Double low, Double high) {
        static Interval of(Estimate estimate) {
            return new Interval(estimate.mean(), estimate.low(), estimate.high());
        }
    }

    private record Agreed(Interval overlap, Interval rbo) {}

    private record Explained(Double linear, Double curved) {}

    private record Said(
            String finding, int queries, Interval figure, Interval beside, Interval difference, String sentence) {}

    /** The mean genre overlaps alone. */
    public Map<String, Object> overlaps() {
        var bySource = new LinkedHashMap<String, Object>();
        bySource.put("k", figures.k());
        for (ListSource source : ListSource.values()) {
            bySource.put(
                    source.key(),
                    new Means(
                            overlap(QueryGroup.ALL, source),
                            overlap(QueryGroup.TRAINED, source),
                            overlap(QueryGroup.UNTRAINED, source)));
        }
        return bySource;
    }

    private double overlap(QueryGroup group, ListSource source) {
        return figures.mean(group, source, ListMetric.GENRE_OVERLAP).mean();
    }

    /** All figures. */
    public Map<String, Object> evaluation() {
        var evaluation = new LinkedHashMap<String, Object>();
        evaluation.put("k", figures.k());
        evaluation.put("queries", queries(figures.queries()));
        evaluation.put("modes", modes());
        evaluation.put("differences", differences());
        evaluation.put("agreement", agreements());
        if (leak != null) {
            evaluation.put("inputLeak", explained(leak));
        }
        evaluation.put("reading", reading());
        return evaluation;
    }

    private static Queries queries(QueryCounts counts) {
        return new Queries(
                counts.movies(), counts.of(QueryGroup.ALL), counts.trained(), counts.untrained(), counts.sampled());
    }

    private Map<String, Object> modes() {
        var modes = new LinkedHashMap<String, Object>();
        for (ListSource source : ListSource.values()) {
            var ofSource = new LinkedHashMap<String, Object>();
            for (QueryGroup group : QueryGroup.values()) {
                ofSource.put(group.key(), means(group, source));
            }
            ofSource.put("coverage", figures.spread(QueryGroup.ALL, source).coverage());
            ofSource.put("gini", figures.spread(QueryGroup.ALL, source).gini());
            modes.put(source.key(), ofSource);
        }
        return modes;
    }

    private Map<String, Object> means(QueryGroup group, ListSource source) {
        var byMetric = new LinkedHashMap<String, Object>();
        for (ListMetric metric : ListMetric.values()) {
            byMetric.put(metric.key(), Interval.of(figures.mean(group, source, metric)));
        }
        byMetric.put("coverage", figures.spread(group, source).coverage());
        byMetric.put("gini", figures.spread(group, source).gini());
        return byMetric;
    }

    private Map<String, Object> differences() {
        var differences = new LinkedHashMap<String, Object>();
        for (Comparison comparison : Comparison.values()) {
            var byGroup = new LinkedHashMap<String, Object>();
            for (QueryGroup group : QueryGroup.values()) {
                var byMetric = new LinkedHashMap<String, Interval>();
                for (ListMetric metric : ListMetric.values()) {
                    byMetric.put(metric.key(), Interval.of(figures.group(group).difference(comparison, metric)));
                }
                byGroup.put(group.key(), byMetric);
            }
            differences.put(comparison.key(), byGroup);
        }
        return differences;
    }

    private Map<String, Object> agreements() {
        var agreements = new LinkedHashMap<String, Object>();
        for (ModePair pair : ModePair.values()) {
            Agreement ofAll = figures.group(QueryGroup.ALL).agreement(pair);
            var ofPair = new LinkedHashMap<String, Object>();
            ofPair.put("overlap", ofAll.overlap().mean());
            ofPair.put("rbo", ofAll.rankBiasedOverlap().mean());
            for (QueryGroup group : QueryGroup.values()) {
                Agreement agreement = figures.group(group).agreement(pair);
                ofPair.put(
                        group.key(),
                        new Agreed(Interval.of(agreement.overlap()), Interval.of(agreement.rankBiasedOverlap())));
            }
            agreements.put(pair.key(), ofPair);
        }
        return agreements;
    }

    private static Map<String, Explained> explained(InputLeak leak) {
        var blocks = new LinkedHashMap<String, Explained>();
        for (InputBlock block : InputBlock.values()) {
            var explained = leak.of(block);
            blocks.put(block.key(), new Explained(explained.linear(), explained.curved()));
        }
        return blocks;
    }

    private List<Said> reading() {
        var text = new ReadingText(messages);
        return CatalogueReading.of(figures).stream()
                .map(statement -> said(statement, text.paragraph(statement)))
                .toList();
    }

    private static Said said(Statement statement, String sentence) {
        return new Said(
                statement.finding().key(),
                statement.queries(),
                Interval.of(statement.figure()),
                Interval.of(statement.beside()),
                Interval.of(statement.difference()),
                sentence);
    }
}
