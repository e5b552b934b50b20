package org.twinreel.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Builder;
import org.jspecify.annotations.Nullable;
import org.twinreel.recommend.Mode;
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.style.Styles;

/** One list with its head. */
final class ListColumn implements Builder<Region> {
    private static final double LOWEST_ROW = 34;
    private static final double HIGHEST_ROW = 72;

    private final CompareViewModel model;
    private final Mode mode;
    private final Messages messages;

    ListColumn(CompareViewModel model, Mode mode, Messages messages) {
        this.model = model;
        this.mode = mode;
        this.messages = messages;
    }

    @Override
    public Region build() {
        Node ranking = mode == Mode.HYBRID ? new BlendSlider(model, messages).build() : rankingSentence();
        var column = new VBox(new ColumnHead(model, mode, ranking, messages).build(), list());
        column.setId("compare-" + mode.key());
        column.getStyleClass().addAll(Styles.CARD, "list-column", "mode-" + mode.key());
        column.setMinWidth(0);
        column.setPrefWidth(360);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Node rankingSentence() {
        var words = new ColumnWords(messages);
        var sentence = new Label();
        sentence.setId("compare-" + mode.key() + "-ranking");
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll(Styles.QUIET, "column-ranking");
        model.whenFilled(board -> {
            sentence.setText(words.ranking(board, mode));
            boolean chance = mode == Mode.CF && !board.queryTrained();
            sentence.getStyleClass().remove(Styles.UNTRAINED);
            if (chance) {
                sentence.getStyleClass().add(Styles.UNTRAINED);
            }
        });
        return sentence;
    }

    private ListView<Place> list() {
        var list = new ListView<Place>();
        list.setId("compare-" + mode.key() + "-list");
        list.setAccessibleText(messages.text("compare.list.spoken", messages.text("mode." + mode.key())));
        list.getStyleClass().add("place-list");
        list.setCellFactory(view -> new PlaceCell(model, messages, mode == Mode.HYBRID));
        list.setMinHeight(LOWEST_ROW * 3);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.heightProperty().addListener(change -> fitRows(list));
        model.whenFilled(board -> show(board, list));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> light(now));
        // Who comes by keyboard stands on the first row at once.
        list.focusedProperty().addListener((property, before, now) -> {
            if (now && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.setOnKeyPressed(event -> actOnSelected(list, event));
        return list;
    }

    private void actOnSelected(ListView<Place> list, KeyEvent event) {
        Place chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && event.getCode() == KeyCode.ENTER) {
            model.choose(chosen.movie());
            event.consume();
        } else if (chosen != null && event.getCode() == KeyCode.W) {
            model.explain(chosen);
            event.consume();
        }
    }

    private void show(Board board, ListView<Place> list) {
        List<Place> places = board.column(mode).places();
        if (!places.equals(list.getItems())) {
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(places);
            list.scrollTo(0);
        }
        fitRows(list);
    }

    private void light(@Nullable Place selected) {
        model.spotlight()
                .select(selected == null ? null : selected.recommendation().row());
    }

    /** All rows in view where there is room for them. */
    private void fitRows(ListView<Place> list) {
        double room = Math.floor(list.getHeight() / model.length().get());
        list.setFixedCellSize(Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, room)));
    }
}
