package org.twinreel.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.evaluation.CatalogueOverlap;
import org.twinreel.evaluation.ListSource;
import org.twinreel.text.Messages;

/** Says in words what a catalogue's figures say, and what they do not. */
final class OverlapReading {
    /** How far, roughly, the overlap of a single query strays from its mean. */
    private static final double SPREAD_OF_A_QUERY = 0.25;

    /** Differences below this are nothing to speak of, however many queries there are. */
    private static final double SMALL = 0.01;

    private final CatalogueOverlap overlap;
    private final Messages messages;

    OverlapReading(CatalogueOverlap overlap, Messages messages) {
        this.overlap = overlap;
        this.messages = messages;
    }

    /** The reading, a sentence or two a paragraph. */
    List<String> paragraphs() {
        if (Double.isNaN(mean(QueryGroup.ALL, ListSource.CONTENT))) {
            return List.of(messages.text("evaluation.reading.nothing"));
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add(messages.text("evaluation.reading.content", mean(QueryGroup.ALL, ListSource.CONTENT)));
        paragraphs.add(hybrid());
        paragraphs.add(trained());
        paragraphs.add(untrained());
        paragraphs.add(popularity());
        return paragraphs;
    }

    private double mean(QueryGroup group, ListSource source) {
        return group.mean(overlap, source);
    }

    /** Two means of a group are alike where their difference is within two standard errors of it. */
    private int compare(QueryGroup group, double one, double other) {
        double standardError = SPREAD_OF_A_QUERY * Math.sqrt(2.0 / group.queries(overlap));
        double difference = one - other;
        return Math.abs(difference) < Math.max(SMALL, 2 * standardError) ? 0 : (int) Math.signum(difference);
    }

    private String hybrid() {
        double hybrid = mean(QueryGroup.ALL, ListSource.HYBRID);
        double content = mean(QueryGroup.ALL, ListSource.CONTENT);
        String key =
                switch (compare(QueryGroup.ALL, hybrid, content)) {
                    case -1 -> "evaluation.reading.hybrid.below";
                    case 0 -> "evaluation.reading.hybrid.alike";
                    default -> "evaluation.reading.hybrid.above";
                };
        return messages.text(key, hybrid, content);
    }

    private String trained() {
        double cf = mean(QueryGroup.TRAINED, ListSource.CF);
        double random = mean(QueryGroup.TRAINED, ListSource.RANDOM);
        boolean better = compare(QueryGroup.TRAINED, cf, random) > 0;
        return messages.text(
                better ? "evaluation.reading.trained.better" : "evaluation.reading.trained.chance",
                overlap.trainedQueries(),
                cf,
                random);
    }

    private String untrained() {
        if (overlap.untrainedQueries() == 0) {
            return messages.text("evaluation.reading.untrained.none");
        }
        double cf = mean(QueryGroup.UNTRAINED, ListSource.CF);
        double random = mean(QueryGroup.UNTRAINED, ListSource.RANDOM);
        boolean chance = compare(QueryGroup.UNTRAINED, cf, random) == 0;
        return messages.text(
                chance ? "evaluation.reading.untrained.chance" : "evaluation.reading.untrained.apart",
                overlap.untrainedQueries(),
                cf,
                random);
    }

    private String popularity() {
        return messages.text("evaluation.reading.popularity", mean(QueryGroup.ALL, ListSource.POPULARITY));
    }
}
