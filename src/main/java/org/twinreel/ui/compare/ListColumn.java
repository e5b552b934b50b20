package org.twinreel.ui.compare;

import java.util.List;
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
import org.twinreel.text.Messages;
import org.twinreel.ui.compare.Board.Place;
import org.twinreel.ui.style.Styles;

/** One list with its head. */
final class ListColumn implements Builder<Region> {
    private static final double LOWEST_ROW = 31;
    private static final double HIGHEST_ROW = 72;

    private final CompareViewModel model;
    private final Lane lane;
    private final Messages messages;
    private final ListView<Place> list;

    ListColumn(CompareViewModel model, Lane lane, Messages messages) {
        this.model = model;
        this.lane = lane;
        this.messages = messages;
        this.list = list();
    }

    @Override
    public Region build() {
        var column = new VBox(new ColumnHead(model, lane, messages).build(), list);
        column.setId("compare-" + lane.key());
        column.getStyleClass().addAll(Styles.CARD, "list-column", "mode-" + lane.key());
        column.setMinWidth(0);
        column.setPrefWidth(360);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /** The list itself, to which lines are drawn. */
    ListView<Place> places() {
        return list;
    }

    /** Which list it is. */
    Lane lane() {
        return lane;
    }

    private ListView<Place> list() {
        var list = new ListView<Place>();
        list.setId("compare-" + lane.key() + "-list");
        String name = messages.text(lane == Lane.RANDOM ? "compare.control" : "mode." + lane.key());
        list.setAccessibleText(messages.text("compare.list.spoken", name));
        var nothing = new Label(messages.text("compare.filter.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add(Styles.QUIET);
        list.setPlaceholder(nothing);
        list.getStyleClass().add("place-list");
        list.setCellFactory(view -> new PlaceCell(model, messages, lane == Lane.HYBRID));
        list.setMinHeight(LOWEST_ROW * 3);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.heightProperty().addListener(change -> fitRows(list));
        model.whenListed(lane, (board, column) -> show(column.places(), list));
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

    private void show(List<Place> places, ListView<Place> list) {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(places);
        list.scrollTo(0);
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
