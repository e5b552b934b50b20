package org.twinreel.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.twinreel.text.Messages;

/** The lists side by side, what ties them, and above all of it the explanation of a place. */
final class BoardPane implements Builder<Region> {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDTH_FOR_A_LIST = 350;

    private final CompareViewModel model;
    private final Messages messages;
    private final Region drawer;

    /** A board; {@code drawer} slides over it while a place is explained. */
    BoardPane(CompareViewModel model, Region drawer, Messages messages) {
        this.model = model;
        this.drawer = drawer;
        this.messages = messages;
    }

    @Override
    public Region build() {
        var row = new HBox();
        row.getStyleClass().add("board-columns");
        var columns = new ArrayList<ListColumn>();
        Lane before = null;
        for (Lane lane : Lane.values()) {
            if (before != null) {
                row.getChildren().add(onlyWith(lane, new AgreementGutter(model, before, lane, messages).build()));
            }
            var column = new ListColumn(model, lane, messages);
            columns.add(column);
            row.getChildren().add(onlyWith(lane, column.build()));
            before = lane;
        }
        var across = new AcrossBracket(model, card(columns, Lane.CONTENT), card(columns, Lane.CF), messages);
        VBox.setVgrow(row, Priority.ALWAYS);
        row.widthProperty().addListener(change -> fit(row));
        model.board().addListener(change -> fit(row));
        var lists = new VBox(across, row);
        lists.setMinHeight(0);
        return new StackPane(lists, new RankFlow(model, columns), drawer);
    }

    /** Four lists in a small window have room for smaller letters only. */
    private void fit(HBox row) {
        long lists = row.getChildren().stream().filter(Node::isVisible).count() / 2 + 1;
        row.pseudoClassStateChanged(NARROW, row.getWidth() / lists < WIDTH_FOR_A_LIST);
    }

    /** The control's column and the gutter beside it are there while the board has its list. */
    private Region onlyWith(Lane lane, Region node) {
        if (lane.mode().isEmpty()) {
            node.setVisible(false);
            node.managedProperty().bind(node.visibleProperty());
            model.whenFilled(board -> node.setVisible(board.column(lane).isPresent()));
        }
        return node;
    }

    private static Region card(List<ListColumn> columns, Lane wanted) {
        Node card = columns.stream()
                .filter(column -> column.lane() == wanted)
                .findFirst()
                .orElseThrow()
                .places()
                .getParent();
        return (Region) card;
    }
}
