package org.twinreel.ui.evaluation;

import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.twinreel.evaluation.ListSource;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;

/** The name of a source in its colour, explained on hover. */
final class SourceLabel {
    private static final Map<ListSource, String> EXPLANATIONS = Map.of(
            ListSource.CONTENT, "mode.content.help",
            ListSource.CF, "mode.cf.help",
            ListSource.HYBRID, "mode.hybrid.help",
            ListSource.RANDOM, "source.random.help",
            ListSource.POPULARITY, "source.popularity.help");

    private SourceLabel() {}

    static Label of(ListSource source, Messages messages) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "mode-" + source.key());
        var label = new Label(messages.text("source." + source.key()), swatch);
        label.getStyleClass().add("source-name");
        Card.explain(label, messages.text(Objects.requireNonNull(EXPLANATIONS.get(source))));
        return label;
    }
}
