package org.twinreel.ui.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.twinreel.features.FeatureBlock;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;

/** "Is it the plot or the popularity?" in words, from the figures. */
final class Reading {
    /** A movie that stays among so many is as good as where it was. */
    private static final int FEW = 10;

    /** Changes of a cosine below this are called tiny. */
    private static final double TINY = 0.01;

    private final Explained explained;
    private final Messages messages;

    Reading(Explained explained, Messages messages) {
        this.explained = explained;
        this.messages = messages;
    }

    /** The key of a block's messages. */
    static String key(FeatureBlock block) {
        return "why.block." + block.name().toLowerCase(Locale.ROOT);
    }

    /** The blocks without which the movie would no longer be near its place; none where ranks are not known. */
    Set<FeatureBlock> deciding() {
        int leeway = Math.max(FEW, 2 * explained.rank(Mode.CONTENT));
        Set<FeatureBlock> deciding = EnumSet.noneOf(FeatureBlock.class);
        explained.ranksWithout().forEach((block, rank) -> {
            if (rank > leeway) {
                deciding.add(block);
            }
        });
        return deciding;
    }

    /** The answer in one sentence. */
    String verdict() {
        if (explained.ranksWithout().isEmpty()) {
            return byCosine();
        }
        Set<FeatureBlock> deciding = deciding();
        boolean plot = deciding.contains(FeatureBlock.TEXT);
        boolean numbers = deciding.contains(FeatureBlock.NUMERIC);
        boolean genres = deciding.contains(FeatureBlock.GENRES);
        var key = new StringBuilder(explained.votesRead() ? "why.verdict." : "why.verdict.year.");
        key.append(plot && numbers ? "both" : plot ? "plot" : numbers ? "numbers" : genres ? "genres" : "none");
        return messages.text(
                key.append(genres && (plot || numbers) ? ".genres" : "").toString());
    }

    private String byCosine() {
        FeatureBlock largest = Stream.of(FeatureBlock.values())
                .max(Comparator.comparingDouble(block -> Math.abs(explained.contribution(block))))
                .orElseThrow();
        double change = explained.contribution(largest);
        String key = Math.abs(change) < TINY ? "tiny" : change > 0 ? "nearer" : "farther";
        return messages.text("why.cosine." + key, messages.text(key(largest)), Math.abs(change));
    }

    /** The figures behind it. */
    String evidence() {
        int rank = explained.rank(Mode.CONTENT);
        if (explained.ranksWithout().isEmpty()) {
            return messages.text("why.evidence.cosine", rank, explained.candidates());
        }
        List<Object> figures = new ArrayList<>(List.of(rank, explained.candidates()));
        for (FeatureBlock block : FeatureBlock.values()) {
            figures.add(explained.ranksWithout().getOrDefault(block, rank));
        }
        return messages.text("why.evidence", figures.toArray());
    }

    /** What the cf cosine is worth. */
    String cf() {
        String key = explained.cfMeansSomething() ? "trained" : explained.queryTrained() ? "movie" : "query";
        return messages.text("why.cf." + key);
    }
}
