package org.twinreel.ui.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.twinreel.ui.parts.Card;
import org.twinreel.ui.style.Styles;

/** A table that sorts by every column: by a click on its head or, from the keyboard, by Enter in one of its cells. */
final class SortedTable<R> {
    private static final double ROW = 27;
    private static final double HEAD = 33;

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final TableView<R> table = new TableView<>();

    SortedTable(String id, String spoken) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId(id);
        table.setAccessibleText(spoken);
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("figure-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::sortByKey);
    }

    TableView<R> view() {
        return table;
    }

    /** Shows other rows, in the order chosen before. */
    void show(List<R> shown) {
        rows.setAll(shown);
    }

    /** Makes the table as high as its rows, where there is the room. */
    SortedTable<R> asHighAs(int shown) {
        table.setPrefHeight(shown * ROW + HEAD);
        table.setMaxHeight(table.getPrefHeight());
        table.setMinHeight(table.getPrefHeight());
        return this;
    }

    /** A column of names, sorted by the order of their meaning. */
    void names(Label head, double width, Function<R, Label> name, Comparator<R> order) {
        add(head, width, order, name);
    }

    /** A column of figures; what does not exist comes before the lowest. */
    void figures(Label head, double width, ToDoubleFunction<R> value, Function<R, Label> figure) {
        Comparator<R> order = Comparator.comparingDouble(row -> {
            double number = value.applyAsDouble(row);
            return Double.isNaN(number) ? Double.NEGATIVE_INFINITY : number;
        });
        add(head, width, order, figure).getStyleClass().add(Styles.NUMBER_COLUMN);
    }

    private TableColumn<R, R> add(Label head, double width, Comparator<R> order, Function<R, Label> cell) {
        var column = new TableColumn<R, R>();
        column.setGraphic(head);
        // A screen reader is told the name, which stands in the graphic only.
        column.setId(table.getId() + "-column-" + table.getColumns().size());
        column.setPrefWidth(width);
        column.setMinWidth(40);
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(of -> new Cell<>(cell));
        table.getColumns().add(column);
        return column;
    }

    private void sortByKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        var focused = table.getFocusModel().getFocusedCell().getTableColumn();
        if (focused != null) {
            boolean again = table.getSortOrder().contains(focused);
            boolean falling = again && focused.getSortType() == TableColumn.SortType.ASCENDING;
            ((TableColumn<?, ?>) focused)
                    .setSortType(falling ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().clear();
            if (!again || falling) {
                table.getColumns().stream()
                        .filter(column -> column.equals(focused))
                        .forEach(table.getSortOrder()::add);
            }
            event.consume();
        }
    }

    /** A head of a column with an explanation on hover. */
    static Label head(String name, String explanation) {
        var head = new Label(name);
        Card.explain(head, explanation);
        return head;
    }

    /** A cell that shows a label made for its row. */
    private static final class Cell<R> extends TableCell<R, R> {
        private final Function<R, Label> content;

        Cell(Function<R, Label> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            if (empty) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                Label label = content.apply(row);
                setGraphic(label);
                setAccessibleText(label.getAccessibleText() == null ? label.getText() : label.getAccessibleText());
            }
        }
    }
}
