package org.twinreel.ui.compare;

import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.evaluation.ListFigures;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** What stands above a list: its name, what it is ranked by, and what it is like. */
final class ColumnHead implements Builder<Region> {
    private final CompareViewModel model;
    private final Mode mode;
    private final Node ranking;
    private final Messages messages;

    /** A head; {@code ranking} says, or lets choose, what the list is ranked by. */
    ColumnHead(CompareViewModel model, Mode mode, Node ranking, Messages messages) {
        this.model = model;
        this.mode = mode;
        this.ranking = ranking;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var figures = new HBox(
                overlap(),
                figure("similarity", "compare.similarity.mean", ListFigures::meanSimilarity),
                figure("diversity", "compare.similarity.mean", ListFigures::diversity),
                figure("untrained", "compare.share", ListFigures::untrainedShare));
        figures.getStyleClass().add("column-figures");
        var head = new VBox(name(), ranking, figures);
        head.getStyleClass().add("column-head");
        return head;
    }

    private Node name() {
        var words = new ColumnWords(messages);
        var name = new Label();
        name.setId(id("title"));
        name.getStyleClass().add("column-title");
        model.whenFilled(board -> name.setText(words.title(board.column(mode))));
        Card.explain(name, messages.text("mode." + mode.key() + ".help"));
        return name;
    }

    private Node overlap() {
        var value = new Label();
        value.setId(id("overlap"));
        value.getStyleClass().add("column-figure-value");
        var name = new Label();
        name.getStyleClass().add(Styles.FIGURE_NAME);
        var first = new HBox(5, value, name);
        first.setAlignment(Pos.BASELINE_LEFT);
        var gauge = new OverlapGauge();
        var chance = baseline("chance", "random");
        var popularity = baseline("popularity", "popularity");
        var box = new VBox(3, first, gauge, new HBox(8, chance, popularity));
        HBox.setHgrow(box, Priority.ALWAYS);
        var explanation = new Tooltip();
        explanation.setWrapText(true);
        explanation.setMaxWidth(360);
        Tooltip.install(box, explanation);
        model.whenFilled(board -> {
            double overlap = board.column(mode).figures().genreOverlap();
            double byChance = board.baseline().chance();
            double byPopularity = board.baseline().popularity();
            value.setText(share(overlap));
            name.setText(messages.text("figure.genre-overlap", board.k()));
            gauge.show(overlap, byChance, byPopularity);
            chance.setText(messages.text("compare.chance", share(byChance)));
            popularity.setText(messages.text("compare.popularity", share(byPopularity)));
            explanation.setText(
                    messages.text("compare.overlap.help", messages.text("figure.genre-overlap.help", board.k())));
            box.setAccessibleText(
                    name.getText() + " " + value.getText() + ", " + chance.getText() + ", " + popularity.getText());
        });
        return box;
    }

    private Label baseline(String id, String source) {
        var label = new Label();
        label.setId(id(id));
        label.setMinWidth(0);
        label.getStyleClass().addAll("column-baseline", "text-" + source);
        return label;
    }

    private Node figure(String figure, String pattern, ToDoubleFunction<ListFigures> of) {
        var value = new Label();
        value.setId(id(figure));
        value.getStyleClass().add("column-figure-value");
        var name = new Label(messages.text("figure." + figure));
        name.getStyleClass().add(Styles.FIGURE_NAME);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(value, name);
        Card.explain(box, messages.text("figure." + figure + ".help"));
        model.whenFilled(board -> {
            double measured = of.applyAsDouble(board.column(mode).figures());
            value.setText(Double.isNaN(measured) ? messages.text("common.none") : messages.text(pattern, measured));
            box.setAccessibleText(name.getText() + " " + value.getText());
        });
        return box;
    }

    private String share(double share) {
        return Double.isNaN(share) ? messages.text("common.none") : messages.text("compare.share", share);
    }

    private String id(String part) {
        return "compare-" + mode.key() + "-" + part;
    }
}
