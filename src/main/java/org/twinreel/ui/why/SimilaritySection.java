package org.twinreel.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.twinreel.features.FeatureBlock;
import org.twinreel.recommend.Explanation.Standing;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** The answer to "plot or popularity?", what each input does, and the cosines with their ranks. */
final class SimilaritySection {
    private static final int COLUMNS = 4;

    private final Explained explained;
    private final Messages messages;

    SimilaritySection(Explained explained, Messages messages) {
        this.explained = explained;
        this.messages = messages;
    }

    /** The question, the answer, and the figures behind it. */
    Node answer() {
        var reading = new Reading(explained, messages);
        var verdict = Parts.sentence(reading.verdict(), "why-verdict");
        verdict.setId("why-verdict");
        var evidence = Parts.sentence(reading.evidence(), Styles.QUIET);
        evidence.setId("why-evidence");
        var answer = Parts.section(messages.text("why.answer"), messages.text("why.answer.help"), verdict, evidence);
        answer.getStyleClass().setAll("why-answer");
        answer.getChildren().add(ablation(reading));
        return answer;
    }

    private Node ablation(Reading reading) {
        double scale = Stream.of(FeatureBlock.values())
                .mapToDouble(block -> Math.abs(explained.contribution(block)))
                .max()
                .orElse(0);
        var rows = new ArrayList<List<Node>>();
        var cosine = head("why.without.change");
        Card.explain(cosine, messages.text("why.without.change.help", scale));
        var rank = head("why.without.rank");
        Card.explain(rank, messages.text("why.without.rank.help"));
        rows.add(List.of(head("why.without"), new Label(), cosine, rank));
        for (FeatureBlock block : FeatureBlock.values()) {
            double change = explained.contribution(block);
            String end = block.name().toLowerCase(Locale.ROOT);
            var value = Parts.figure(messages.text("why.signed", change));
            value.setId("why-change-" + end);
            var place = rankChange(explained.ranksWithout(), block);
            place.setId("why-rank-" + end);
            if (reading.deciding().contains(block)) {
                place.getStyleClass().add("why-deciding");
            }
            rows.add(List.of(
                    Parts.figure(messages.text("why.without.name." + end)),
                    new SignedBar(change, scale),
                    value,
                    place));
        }
        return Parts.grid(COLUMNS, 1, rows);
    }

    private Label rankChange(Map<FeatureBlock, Integer> ranks, FeatureBlock block) {
        Integer without = ranks.get(block);
        return Parts.figure(
                without == null
                        ? messages.text("common.none")
                        : messages.text("why.without.rank.value", explained.rank(Mode.CONTENT), without));
    }

    private Label head(String key) {
        return Parts.figure(messages.text(key), Styles.QUIET);
    }

    /** The cosines. */
    Node similarities() {
        var rows = new ArrayList<List<Node>>();
        rows.add(List.of(
                new Label(),
                head("why.similarity.nearer"),
                head("why.similarity.cosine"),
                head("why.similarity.rank")));
        rows.add(row(Mode.CONTENT, explained.explanation().content()));
        rows.add(row(Mode.CF, explained.explanation().cf()));
        rows.add(List.of(
                name(Mode.HYBRID),
                new Label(),
                Parts.figure(messages.text(
                        "why.cosine",
                        (explained.explanation().content().cosine()
                                        + explained.explanation().cf().cosine())
                                / 2)),
                rank(Mode.HYBRID)));
        String[] styles = explained.cfMeansSomething() ? new String[] {Styles.QUIET} : new String[] {"why-chance"};
        var cf = Parts.sentence(new Reading(explained, messages).cf(), styles);
        cf.setId("why-cf");
        return Parts.section(
                messages.text("why.similarity"),
                messages.text("why.similarity.help"),
                Parts.grid(COLUMNS, 1, rows),
                cf);
    }

    private List<Node> row(Mode mode, Standing standing) {
        var strip = Strip.upTo(standing.beaten());
        strip.getStyleClass().add("mode-" + mode.key());
        var share = Parts.figure(messages.text("why.share", standing.beaten()));
        var shown = new HBox(8, strip, share);
        HBox.setHgrow(strip, Priority.ALWAYS);
        strip.setMaxWidth(Double.MAX_VALUE);
        Card.explain(shown, messages.text("why.share.help", standing.beaten()));
        var cosine = Parts.figure(messages.text("why.cosine", standing.cosine()));
        cosine.setId("why-cosine-" + mode.key());
        return List.of(name(mode), shown, cosine, rank(mode));
    }

    private Label name(Mode mode) {
        var name = Parts.figure(messages.text("mode." + mode.key()), "text-" + mode.key());
        Card.explain(name, messages.text("mode." + mode.key() + ".help"));
        return name;
    }

    private Label rank(Mode mode) {
        var rank = Parts.figure(messages.text("why.rank", explained.rank(mode)));
        rank.setId("why-rank-" + mode.key());
        return rank;
    }
}
