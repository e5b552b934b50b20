package org.twinreel.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import javafx.util.Duration;
import org.twinreel.text.Messages;
import org.twinreel.ui.style.Styles;

/** The room between two lists: how they agree as numbers, and below it the way for the lines that tie them. */
final class AgreementGutter implements Builder<Region> {
    private final CompareViewModel model;
    private final Lane left;
    private final Lane right;
    private final Messages messages;

    AgreementGutter(CompareViewModel model, Lane left, Lane right, Messages messages) {
        this.model = model;
        this.left = left;
        this.right = right;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var words = new PairWords(left, right, messages);
        String id = "compare-" + left.key() + "-" + right.key();
        var overlapName = label(Styles.FIGURE_NAME);
        overlapName.setText(messages.text("compare.agreement.overlap"));
        var overlap = label("gutter-value");
        overlap.setId(id + "-overlap");
        var biasedName = label(Styles.FIGURE_NAME);
        biasedName.setText(messages.text("compare.agreement.rbo"));
        var biased = label("gutter-value");
        biased.setId(id + "-rbo");
        var gutter = new VBox(overlapName, overlap, biasedName, biased);
        gutter.getStyleClass().add("gutter");
        gutter.setMinWidth(Region.USE_PREF_SIZE);
        var explanation = explanation(gutter);
        model.whenFilled(board -> board.agreement(left, right).ifPresent(agreement -> {
            overlap.setText(words.overlap(agreement));
            biased.setText(words.rankBiased(agreement));
            explanation.setText(words.help(board.k()));
            gutter.setAccessibleText(words.sentence(board.k(), agreement));
        }));
        return gutter;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Tooltip explanation(Region node) {
        var explanation = new Tooltip();
        explanation.setWrapText(true);
        explanation.setMaxWidth(380);
        explanation.setShowDelay(Duration.millis(350));
        explanation.setShowDuration(Duration.seconds(60));
        Tooltip.install(node, explanation);
        return explanation;
    }
}
