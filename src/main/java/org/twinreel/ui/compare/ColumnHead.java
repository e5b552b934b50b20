package org.twinreel.ui.compare;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.text.Messages;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Icons;

/** What stands above a list: what ranks it, what it is like, and what would be reached without a look at the query. */
final class ColumnHead implements Builder<Region> {
    private static final PseudoClass CHANCE = PseudoClass.getPseudoClass("chance");
    private static final PseudoClass HALF_CHANCE = PseudoClass.getPseudoClass("half-chance");
    private static final double NAMING_WIDTH = 142;
    private static final double NAMING_SHARE = 0.6;

    private final CompareViewModel model;
    private final Lane lane;
    private final Messages messages;
    private final ColumnWords words;

    ColumnHead(CompareViewModel model, Lane lane, Messages messages) {
        this.model = model;
        this.lane = lane;
        this.messages = messages;
        this.words = new ColumnWords(messages);
    }

    @Override
    public Region build() {
        var naming = new VBox(name(), ranking());
        naming.setMinWidth(0);
        var top = new HBox(8, naming);
        top.setAlignment(Pos.CENTER_LEFT);
        if (lane == Lane.HYBRID) {
            Region blend = new BlendSlider(model, messages).build();
            HBox.setHgrow(blend, Priority.ALWAYS);
            // Of one width whatever the weights: the slider must not move under the mouse.
            naming.prefWidthProperty()
                    .bind(Bindings.min(NAMING_WIDTH, top.widthProperty().multiply(NAMING_SHARE)));
            naming.setMinWidth(Region.USE_PREF_SIZE);
            top.getChildren().add(blend);
        } else {
            HBox.setHgrow(naming, Priority.ALWAYS);
        }
        top.getStyleClass().add("column-naming");
        var head = new VBox(top, new HeadFigures(model, lane, messages).build());
        head.getStyleClass().add("column-head");
        return head;
    }

    private Node name() {
        var name = new Label();
        name.setId("compare-" + lane.key() + "-title");
        name.getStyleClass().add("column-title");
        model.whenListed(lane, (board, column) -> name.setText(words.name(column)));
        Card.explain(
                name, messages.text(lane == Lane.RANDOM ? "compare.control.help" : "mode." + lane.key() + ".help"));
        return name;
    }

    /** What ranks the list; that it is chance is a warning and looks like one. */
    private Node ranking() {
        var sentence = new Label();
        sentence.setId("compare-" + lane.key() + "-ranking");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var dice = Icons.UNTRAINED.node();
        sentence.getStyleClass().add("column-ranking");
        model.whenListed(lane, (board, column) -> {
            boolean chance = lane == Lane.CF && !board.queryTrained();
            sentence.setText(words.ranking(board, column));
            sentence.setGraphic(chance ? dice : null);
            sentence.pseudoClassStateChanged(CHANCE, chance);
            sentence.pseudoClassStateChanged(HALF_CHANCE, lane == Lane.HYBRID && !board.queryTrained());
        });
        Card.explain(
                sentence, messages.text(lane == Lane.RANDOM ? "compare.control.help" : "mode." + lane.key() + ".help"));
        return sentence;
    }
}
